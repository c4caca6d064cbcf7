/** Where, in the session's storage, the search leaves what the article that was opened is to mark. */
export const handOverKey = 'to-chu';
