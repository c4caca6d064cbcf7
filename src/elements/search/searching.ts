/** Only a wait that one notices is announced. */
export const loadingAfterMs = 300;

export const searching = 'Đang tìm…';
