import { listed } from './listed.ts';

/** Family names, the commonest first, as they are spread among Vietnamese. */
export const familyNames = listed(`
  Nguyễn, Trần, Lê, Phạm, Hoàng, Phan, Vũ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý, Đinh, Trương, Đoàn,
  Mai, Tôn, Cao, Lương, Hà, Trịnh, Tạ, Châu, Thái, Lưu, Quách, Tống, Kiều
`);

/** Middle names. */
export const middleNames = listed(`
  Văn, Thị, Đức, Minh, Ngọc, Thanh, Hữu, Quang, Xuân, Thu, Đình, Công, Hoài, Kim, Bảo, Thành, Quốc,
  Anh, Gia, Khánh, Thúy, Hải, Nhật, Tuấn, Mỹ, Diệu, Viết, Trọng, Phước, Thế
`);

/** Given names. */
export const givenNames = listed(`
  An, Bình, Châu, Cường, Dung, Dũng, Duy, Đạt, Đông, Giang, Hà, Hải, Hạnh, Hằng, Hiền, Hiếu, Hòa, Hoa,
  Hùng, Huệ, Hương, Khánh, Khoa, Lan, Lâm, Linh, Loan, Long, Mai, Minh, Nam, Nga, Ngân, Nghĩa, Nhàn,
  Nhung, Oanh, Phong, Phúc, Phương, Quân, Quý, Quyên, Sơn, Tâm, Tân, Thảo, Thắng, Thủy, Thụy, Tiến,
  Toàn, Toản, Trang, Trung, Tú, Tuấn, Tùng, Tuyết, Uyên, Vân, Việt, Vinh, Xuân, Yến
`);

/** Academic titles as they stand before a name. */
export const titles = listed('PGS.TS., TS., ThS., GS.TS., BS., KS., CN.');

/** Two of these make a name of a commune that need not exist. */
export const placeSyllables = listed(`
  An, Bình, Hòa, Phú, Tân, Lộc, Thủy, Xuân, Hương, Vĩnh, Quảng, Điền, Đông, Tây, Hải, Thọ, Sơn, Mỹ,
  Long, Thành, Thạnh, Giang, Phong, Hưng, Khánh, Lâm
`);

/** What a person does. */
export const roles = listed(`
  giám đốc, phó giám đốc, viện trưởng, chủ tịch, phó chủ tịch, trưởng khoa, trưởng phòng, chủ nhiệm,
  giảng viên, chuyên gia, thư ký
`);

/** Kinds of bodies; a name of one is a kind and a word of the topic. */
export const bodies = listed(`
  Trung tâm Nghiên cứu, Viện, Hội, Khoa, Trung tâm Ứng dụng, Câu lạc bộ, Phòng, Tạp chí, Quỹ, Ban Quản lý,
  Trung tâm Tư vấn, Chi hội
`);
