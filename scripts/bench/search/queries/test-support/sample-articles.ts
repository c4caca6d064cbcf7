import type { Article } from '../../content/article-of.ts';

/** A few articles that have something for every class of queries. */
export const sampleArticles: readonly Article[] = [
  {
    url: '/2023/10/lien-hiep-hoi/',
    title: 'Thường vụ Tỉnh ủy làm việc với Liên hiệp Hội',
    people: ['Cẩm Lai'],
    blocks: [
      'Chiều 02/10, Thường trực Liên hiệp Hội báo cáo việc thực hiện Chỉ thị 42-CT/TW của Bộ Chính trị.',
      'TS. Hồ Đắc Hoàng cho biết UBND tỉnh sẵn sàng tạo điều kiện. Ông Phan Ngọc Thọ ghi nhận ý kiến ấy.',
    ],
  },
  {
    url: '/2024/02/nuoc-sach/',
    title: 'Làm nước sạch sau lũ ở đầm phá',
    people: ['Cẩm Lai'],
    blocks: [
      'Người dân nên đun sôi nước đã lọc trong mười phút, theo Nghị định 30/2020/NĐ-CP.',
      'Bà Trần Thị Mai kể rằng câu lạc bộ của thôn đã giúp từng nhà. Ông Phan Ngọc Thọ cũng có mặt.',
    ],
  },
  {
    url: '/2024/05/hoa-hay-hoa/',
    title: 'Hòa hay hoà: hai cách đặt dấu',
    people: ['Tổ Tiếng Việt'],
    blocks: ['Bỏ dấu ở đâu thì máy vẫn đọc được, miễn là người ta tìm thấy bài mình cần.'],
  },
  {
    url: '/2024/06/lam-nuoc-sach/',
    title: 'Làm nước sạch sau lũ ở Đầm Phá',
    people: [],
    blocks: ['Một bài khác có cùng tên.'],
  },
];

export const sampleGlossary = { UBND: 'Ủy ban nhân dân', CLB: 'câu lạc bộ' };
