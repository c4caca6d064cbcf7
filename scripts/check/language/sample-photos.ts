/** For examples: white pictures two pixels high, as PNG. */
const photo = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

/** 640 pixels wide. */
export const NARROW_PHOTO = photo(
  'iVBORw0KGgoAAAANSUhEUgAAAoAAAAACAQMAAADy5P+aAAAAA1BMVEX///+nxBvIAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAA' +
    'DElEQVQI12NgGOwAAACiAAHKwgx7AAAAAElFTkSuQmCC',
);
/** 800 pixels wide. */
export const WIDE_PHOTO = photo(
  'iVBORw0KGgoAAAANSUhEUgAAAyAAAAACAQMAAACaMiqLAAAAA1BMVEX///+nxBvIAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAA' +
    'DElEQVQI12NgGC4AAADKAAHXhBhBAAAAAElFTkSuQmCC',
);
