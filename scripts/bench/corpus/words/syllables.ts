import { listed } from './listed.ts';

/**
 * The Vietnamese syllables of the site's own articles, the commonest first, in the tone placement of
 * «hòa». Kept as data and not read from the articles, so that a new article changes no benchmark.
 */
export const syllables = listed(
  `
  một có là và không người nước trong được của từ thì hai chữ làm số lại cho ra chỉ bài trên vào
  khi hơn phần dấu nào đi còn cách phải thành ấy máy với tiếng nhiều vì để ngày thể bản mỗi lên đọc
  những sau ba hay đã mưa cũng như năm chỗ cùng hội khoảng việc đầu cả hình trước thường các mặt
  cây ghi đường con nên theo bằng rồi câu mà khác nhau viết về đến hỏi thêm bạn sông trang đó nhà
  điều học tự biết nó đất cần dùng đúng độ gõ lần bị xuống thứ văn bên đặt cao nhỏ này thấy
  dưới gì khí âm chính giữa giữ nhất ảnh thế tên tìm bộ qua đổi lúc đứng định mới gần hàng lớn trời
  cửa lời nhiệt nằm phía sao tháng công khoa bốn nếu ai cuối cái hiệu hoặc mùa vẫn gió liên nhưng
  tính điện lạnh mở vài đề màu nói thanh chưa nắng ta báo mã sẽ tay chọn dòng riêng sáng ít nhớ đủ
  gọi đang bảng bỏ chúng thay từng do hãy mái phá dài khẩu kết lũ rất tệp tới cơ giờ kiểu lá
  mất núi nơi sóng bình loại rễ thử án chiếc ngay nhận xem lớp trình vậy vẽ hơi lượng mình ngoài
  nhìn trung đồng biển bàn gặp lấy muốn mặn vị xa đồ mật mục nóng phản quả sửa đều ban bước lý mang
  sai đâu bờ hiệp hợp lối xin cá nghị nguyên nặng phím rừng sách động chiều chuyện chụp càng dựng
  mạnh sinh tế vừa đo chừng giây hạt liệu mảnh mắt nguồn thời trả vật ánh chất chắc hiện kiến mây
  mọi quan tin đoạn đưa địa biện chung chủ hòa hóa kho ngang nghe nhanh quy so sẵn tiếp viên vàng
  đừng bóng cũ khô kể năng phép sáu sự đông giả khó kéo muỗi phân phút rõ bắt danh dễ giá gạch gồm
  kèm ký mười ngập sống yếu đây chân dẫn gửi hết kiểm rộng thấp tán tốt điểm buổi chuông cứ phòng
  thuộc thư tôi xanh xã chảy cắt hẳn kỹ mát mức nhãn thoại thích thật tách tím tấm đỏ đối chậm cạnh
  giọng kia muối nam ngành nhân nội quanh trăm tờ ăn bao bệnh giếng giống hương họ lâu mạng nửa
  thẳng thủy toàn tranh vùng bùn bớt chia cong gấp hoa hoạt khỏi liền luận lưu lọ mấy mẫu phố quyết
  sơ sắc thiếu thông tra trưa trạm trắng trồng tư xếp đa đáng đơn chẳng cảnh cỏ dụng gian hành lập
  nghĩa ngắn ngọt nối phương phủ to trích trường tuần tỉnh vòng xét đoán che chuẩn chứa dung giấy
  gốc hiểu hướng kế lưới nhiên sâu sạch sổ thức trở tăng tường tối tổ vi vắc xe chạy chịu cầu dày
  in kiếm loài lượt nhẹ phụ quay quen sang sát sử thống trái trí tầng vườn xong ẩm biến bụi chặn
  dần hệ kè lọc ngược nhập nữa thoát thân thực tròn trực tạo tắc đánh đổ biểu bắc chiếu dạng dụ dự
  gia giải hạ khối lẫn mét nay ngồi ngữ nhắc nét nắp phát quá quản rời thuyền tiên tiền tây tập tắt
  tủ bốc chép chú chặng chờ cuốn cát cộng cỡ cụm dân dò dải giảm giới góp hạn khả lệ lịch màn mềm
  nhờ rác suất tiết trùng trẻ tác tải tức vuông yên áp đá đóng ấm an bay bật chắn chế coi cáo cột
  dãy giọt gói hoàng kiện lỗi lợi món mô ngoặc nhiêu nền rút sớm sữa tiêu treo trông trộn tử tỷ vấn
  đáy đính đôi đầm đời băng bảo bức chuyên chức chứng căn cứu da duyệt dây giúp gây huyền hà hút
  hẹp lo luật lít lạc lệch ngăn quyền rửa sườn sốt tam thị trống tích tùy tốn uống xuất xóa đèn đại
  đẩy anh bão bí bầu chua chuyển chấm giang gọn hồ hộp kính lam lạ mốc nghìn nghề ngã nhiệm pháp
  phèn quên quạt quốc sôi sẫm thảo thừa truyền trầm trận trứng tâm tương tại viện vân vấp vần xác
  xạ đám đếm ca chạm cánh cấp cất cốc hiếm hè khai kép kín lòng lọt mực nghiên nhóm nhấn nhầm nổi
  phích rơi soạn sân sét sợi thiên thiết thuận thuật thí triệu trị trục tả tục ví vằn vốn ích biệt
  bảy bể cam chuỗi chương cụ diện dồn dữ em gỗ hỏng khiến khử kim kém luôn minh mùi mời nghiệm nghệ
  ngẫu nêu pha phơi râm tai thu thẻ thở triều tôn tượng tỏa áo đun đêm đốt đỡ ống ủy ứng bày bê bơm
  bậc bến cảm cầm dính dông dù dốc giám hoàn hầu họa hồi hộ hứng khung khuẩn kinh kẻ kỳ lu lắng lặp
  lệnh miền mũi mươi mọc mốt ngôn nhạt nhịp non nuôi phổ quảng sa soát sức tan tem thái thước tinh
  tre tránh tông ven vết xuyên điệu đò bút bạch bất chum chậu chặt chỉnh cân cú cạn cố dao dáng
  dâng dõi dương dọc dội dựa giao gieo giáo gom hiên hôn khu khuấy long làng lặng lẽ lộ lở miễn mùn
  mảng mối nghĩ nguy nhựa nâng nở phù rau suốt sơn sở thi thoáng thuốc thả thủ trăng tài tám tổng
  uốn vách vô đăng đậm đậy đỉnh đục đứt ước bám béo bẻ bề bột chi chim chết chục chừa cuộc cành cực
  duy dịch gam ghép giản gắn hao hắt khóa khổng kịp lã lưng lỗ lục lực man miệng môi ngoại ngân
  ngón nhôm nhả quyển quăng rung ruộng rằng rối sản sắp thìa thùng tiêm trách trôi trút trọn trừ
  tưới tướng tất tần uy vạch vệt xiên đen điển đê đình đảng đới bát bịa bồ bổ chai chiếm chá chèo
  chênh chùm chăm cung cán cơn cắm cọ cọc dầu dị dừng góc hại hở hủy hữu kem khe khoản khuyên khá
  khép khơi khớp kê kỷ la lan lùi lăng lướt lắc má máu mãi mũ mầm mắc mắm mẹo mờ nghỉ ngói ngôi ngả
  nhánh nút nắm phong phó phóng phông phẩm phẳng phồng quý rú rẻ song sánh sư thang thiệt thoải
  thói thăm thắt thổi trò trúng trọng tuyến tuyệt tín tòa tô tôm túi tơ tưởng tốc tụ vê vọng vỡ vụ
  yêu đà đòi đạt đầy đậu đẹp đồi đội buộc bán bãi bì bìa bếp bền bởi canh chuyến châu chéo chê chì
  chùa chút chữa cà căng cập cống cồn cổ cứng dinh diễn diệt dàn dán dưỡng dọn dời dục giun già
  giác gập gỡ huyết hôi khoáng khúc khắp lau liều lào lũy lương lưỡi lầm mép múc mơ mẹ mịn mồ nang
  nhan nhiễu niệm nén nêm nông nấm ong phạm phẩy phục quãng ràng rạng sàng sót sĩ tháo thợ
  tràn trưởng trần vai vũng vượt vỏ vội vực xoay xóm xăng xỉ xốp âu òa ông đan đau điền đuôi đàn
  đào đón đương đạp đẻ đệm độc đợt ương ướt ao biên bào bánh bé bơi bấm bần bố bồi bổng chí chín
  chói chôn chằng chống chồng chở chủng chứ cường cụt di dầm dặn dở gang giàu giấu giẫm giỏi gàu
  gáo gộp hiểm hoạch hôm hải im khay khen khoan khuôn khuất khách khái khắc kiệm kệ lay leo lon
  luồn luồng ly lót lơ lả lấn lật lẻ lồ lợ lứa lửng mui mành máng mì múi mạ mạch mỏng nghiêng
  nghịch nguội ngại ngọc ngọn ngờ ngửi nhẩm nhật nhắn nung nò nón nôn nốt phan phiến phí
  phễu phối ranh rãi rót rụng sung suy sáo súc sương sấm sẻ tham thau tháp thúc thải thảm thấm thọ
  tia toán triển trơn trưng trượt trạch trạng trễ tóm tĩnh tẩy tận tịch tọa vang ván vạn vải vẹn
  vững xen xám xây xấp xứ xử ép đoàn đáp đèo đước đạm đảo đập đắt đọng ẩn bang buồm buồn bà bít bò
  bông búa bạc bẩn bẫy bọ bục bụng bữa cha chu chuyền chày chèn chìm chót chẻ chẽ chếch chịt chốt
  cãi còng cơm cước cẩn cận cặn cặp cộ cục cựu de dành dè dưa dạ dẻo dịu dừa ghe ghé giàn gà gánh
  gạn gợi hang hiền hoi hoài huyện huấn héc hũ hậu hằng hệt họp hố hốc hồng hứa keo khoang khoanh
  khoảnh khám khánh khói khôi khỏe khổ khởi lang luyện luống lách lái láy lén lòe lô lông lùa lúa
  lĩnh lạch lấp lắm lề lỏng lốp lồng lờ lụa lụt ma mai may men miếng mua méo môn măng mạc mẻ mỡ
  nghi nghiệp ngoan ngoèo ngoằn nguyện ngũ ngưng ngạc ngạt ngắm ngắt ngủ ngừng nháp nhúng nhạc nhặt
  nhộng no nuốt nâu nấu nếp nện nổ nỗ nứt phi phiếu phách phê phường phập pin quang quẩn rong rành
  rách ráp rát rèm ròng răng rơm rước rượu rải sen sài sành sũng sạc sỏi ten then thất thầy thẩm
  thận thịt thối tiểu tiện trà trú trũng trải trầu trỏ trụ trữ tu tuổi tình tơi tươi tạp tầm tỉa tố
  vành váng võng vạt vận vẻ vịnh vỹ xoáy xu xung xích xòe xói xô xảy xấu êm óc úng úp úy ăng đem
  đuối đâm đô đúc đắc đắp đợi đụng đực ưa ưu ươm ấn bong buông buồng bá bác bã bênh bó bón bù bú
  bạt bấy bậu bắp bỉ bọc bỏng bối bồn bổn bỗng bội chiên chuồn chuồng chuột chào chát chén chùng
  chúa chăng chĩa chơi chướng chạn chảo chấp chẩn chối chổi chớp chụm chực com cua cô cúi cư cản
  cấu cẩu cậy cối cốt cổng cờ củi củng cử cữu dai du duân duỗi dàng dá dìa dư dạo dạy dậy dắt dặt
  dềnh dịp dối dồi gan ghế ghềnh giai giày giêng giòn giơ giấm giật giặt gài gán gãy gò gòn gương
  gạt gầm gật gậy gắt gọng gối hiển ho hoãn huê huýt huệ huỳnh hài hàm hàn hán hát hãng hét hò hòm
  hòn hùng húng húp hưu hưởng hạng hẹn hề họng hụt khiếm khoét khuya kháng khâu khéo khít khôn khăn
  khảo khẳm khẳng khẽ kiêm kiên kênh kích kĩ kẹo kẹt lao len leng liếc loang loạt lui luân lánh lân
  lây lãi lãng lê lì lò lòi lõi lùm lúp lăn lũng lược lạm lất lầy lặn lẽo lễ lịm lốc lội lột lỡ lủi
  lững lựa lỵ miếu mong muống muỗng màng mác mách mê mía mò mòn móng mù mướp mạo mạt mả mẩu mặc mệt
  mỏi mồi mồng mụ mừng ngai nghiêm nghiền nghiệt nghèo nghĩnh nghẹt nghẽn ngoãn nguyệt ngái ngõ
  ngơi ngầm ngẩng ngậm ngỏ ngộ ngột ngửa nhiễm nhuận nhuốm nhuộm nhàn nhàng nhào nhát nhì nhòe nhòm
  nhô nhúm nhạy nhảy nhấc nhổ nhức nong nành nách nát não nép nơm nướng nấp nặn nếm nồi nồng nỗi
  nộp nữ oi oát phao phim phun phú phúc phơn phất phận phổi phức quai quán quét quấn quần quầng
  ruốc rà ràn rào rán ráo râu rãnh rèn rìa rô rúng rường rưỡi rạt rắc rẽ rọ rọc rọi rốt rủi rực sam
  soi suýt suối sàn sá sóc sùng sú săn sạp sạt sần sờ sục thao thiếc thiểu thiệu thoai thoảng thung
  thuê thuở thác thòi thôi thôn thú thăng thơ thơm thưa thương thượng thập thắc thắng thẳm thềm
  thỉnh thờ thụy thủng tiến toang trao truồi tràng trâu trèo trúc trơ trương trườn trại trặc trọi
  trốn trộm trợ tua tung tuy tuyên tuyết tét típ tò tú tược tạm tạnh tết tệ tỏ tổn tụt viêm viền
  vui vung vã vét vênh vòm vó vút vĩ vũ vươn vướng vại vầng vẹt vệ vỉ vỉa vịn vớt vời vợ vụn vứt
  vựng xi xuân xuôi xuồng xà xách xát xí xíu xưa xưng xả xối xới xở ách át ôm đam đeo đinh đoan đua
  đích đĩa đũa đạo đấy đẫm đằng đặc đặn đặng đốn đỗ đột đức đựng ầm ốc ồn ớt ủng`,
  /\s+/,
);
