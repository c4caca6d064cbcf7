/** What can be wrong with a built site. Each kind has its sentence in `sentences`. */
export type FaultKind = keyof typeof sentences;

/** One thing that is wrong on one page of the built site. */
export interface Fault {
  /** The page's address, root-relative without the base path: `/2023/10/bai/`. */
  readonly page: string;
  readonly kind: FaultKind;
  /** What is wrong, as it stands in the page: an address, an id, an attribute. */
  readonly value: string;
  /** A Vietnamese sentence that says what is wrong and how to mend it. */
  readonly message: string;
}

const sentences = {
  'missing-page': () => 'thiếu trang: có trong nội dung nhưng không có trong kết quả dựng.',
  'empty-page': () => 'trang rỗng: không có <main> chứa chữ. Xem lại nội dung của trang.',
  'no-language': (value: string) => `<html lang="${value}">: phải là lang="vi".`,
  'dead-link': (value: string) => `liên kết chết «${value}»: trang ấy không có. Sửa địa chỉ.`,
  'dead-anchor': (value: string) =>
    `liên kết «${value}» chỉ tới một mục không có: trang đích không có phần tử mang id ấy.`,
  'missing-file': (value: string) => `thiếu tệp «${value}» mà trang cần: ảnh, phông hay mã.`,
  'missing-slash': (value: string) =>
    `liên kết «${value}» thiếu dấu «/» ở cuối, người đọc phải qua một lần chuyển hướng.`,
  'outside-base': (value: string) =>
    `địa chỉ «${value}» nằm ngoài đường dẫn gốc (BASE_PATH) của trang tin.`,
  'foreign-file': (value: string) =>
    `trang tải «${value}» từ máy chủ khác. Chép tệp ấy về trang tin rồi dùng.`,
  'inline-data': (value: string) =>
    `«${value}» là tệp nhúng thẳng (data:), bị chính sách CSP chặn. Để thành một tệp riêng.`,
  'bad-address': (value: string) => `«${value}» không phải là địa chỉ dùng được. Sửa lại.`,
  'duplicate-id': (value: string) => `id="${value}" xuất hiện nhiều lần trong trang.`,
  'blocked-attribute': (value: string) =>
    `thuộc tính ${value} bị chính sách CSP chặn. Chuyển vào tệp CSS hoặc mã của trang.`,
} satisfies Record<string, (value: string) => string>;

/** Long values (inline data) are cut: a report is read by people. */
const maxValueLength = 200;

/** Makes a fault with its sentence. */
export function fault(page: string, kind: FaultKind, value = ''): Fault {
  const shown = value.length > maxValueLength ? `${value.slice(0, maxValueLength)}…` : value;
  return { page, kind, value: shown, message: sentences[kind](shown) };
}

function key({ page, kind, value }: Fault): string {
  return [page, kind, value].join('\0');
}

/** In the order of page, kind and value; a fault that a page has several times is told once. */
export function sortedFaults(faults: Iterable<Fault>): Fault[] {
  const byKey = new Map([...faults].map((each) => [key(each), each]));
  return [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
