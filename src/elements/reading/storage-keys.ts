/** Where, in the device's storage, the places are at which articles were left: JSON of `ReadingPlace[]`. */
export const placesKey = 'dang-doc';

/** Where the list «Đọc sau» is: JSON of `SavedArticle[]`. */
export const savedKey = 'doc-sau';
