import { listed } from './listed.ts';

/** What sentences open with, before a comma: the same few in every newspaper. */
export const openers = listed(
  `Bên cạnh đó | Trong thời gian qua | Thời gian tới | Theo đó | Tuy nhiên | Đồng thời | Ngoài ra
  | Trên cơ sở đó | Nhân dịp này | Tại buổi làm việc | Phát biểu tại hội nghị | Qua khảo sát thực tế
  | Từ đầu năm đến nay | Trong khuôn khổ chương trình | Trước tình hình đó | Để đạt được mục tiêu
  | Nhờ vậy | Vì thế | Cụ thể | Đặc biệt | Mặt khác | Sau nhiều năm | Trong những năm gần đây
  | Ở nhiều nơi | Với cách làm này | Đến nay | Kết luận hội nghị | Cũng trong dịp này`,
  /\s*\|\s*/,
);

/** What sentences end with. */
export const closings = listed(
  `trong thời gian tới | trên địa bàn tỉnh | của cả nước | trong điều kiện hiện nay | ở cơ sở
  | theo đúng quy định | một cách bền vững | trong những năm tiếp theo | cho các thế hệ mai sau
  | góp phần phát triển kinh tế, xã hội | nâng cao đời sống của người dân | trong cộng đồng
  | tại các địa phương | với sự tham gia của nhiều bên | theo kế hoạch đã đề ra`,
  /\s*\|\s*/,
);

/** What headlines like to begin with, before the words of the topic. */
export const headlineOpeners = listed(
  `Nâng cao | Tăng cường | Đẩy mạnh | Phát triển | Ứng dụng | Hội thảo về | Giải pháp | Tập huấn
  | Nghiên cứu | Triển khai | Bảo vệ | Vai trò của | Góp ý về | Khai mạc | Tổng kết | Đổi mới
  | Vì sao cần | Tọa đàm về | Khởi động | Kết quả`,
  /\s*\|\s*/,
);

/** What headings above parts of an article begin with. */
export const headingOpeners = listed(
  `Thực trạng | Kết quả | Giải pháp cho | Kinh nghiệm từ | Bài học về | Hướng đi của | Khó khăn về
  | Ý kiến về | Những bước | Từ | Triển vọng | Cách làm`,
  /\s*\|\s*/,
);
