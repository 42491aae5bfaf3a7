/** Phrases in Tiếng Việt. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Ở đây một hệ thống tự động trả lời quý vị, không phải con người. Các câu trả lời là những đoạn trích từ các trang chính thức ({region}). Tôi có thể bỏ sót hoặc hiểu sai, vì vậy xin quý vị đọc cả trang trong đường dẫn.',
  invitation: 'Chào mừng quý vị! Quý vị muốn biết gì về cuộc sống ở đây ({region})?',
  pageSays: 'Trang “{title}” viết:',
  pageSaysInLanguage: 'Trang “{title}” viết (chỉ có bằng ngôn ngữ này: {language}):',
  nextDates: 'Các ngày sắp tới:',
  nothingFound:
    'Rất tiếc, tôi không tìm thấy gì về điều này trên các trang chính thức ({region}). Xin quý vị thử hỏi bằng từ khác.',
  pagesThatMayHelp: 'Những trang này có thể giúp quý vị:',

  address: 'Địa chỉ',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
  website: 'Trang web',
  openingHours: 'Giờ mở cửa',
  closed: 'Đóng cửa',
  openAllDay: 'Mở cửa cả ngày',
  byAppointment: 'Theo lịch hẹn',
  temporarilyClosed: 'Tạm thời đóng cửa',
  barrierFree: 'Thuận tiện cho người khuyết tật',
  onlineMeeting: 'Cuộc gặp trực tuyến',
  bookAppointment: 'Đặt lịch hẹn',

  chatTitle: 'Câu hỏi của quý vị: {region}',
  yourQuestion: 'Câu hỏi của quý vị',
  questionPlaceholder: 'Ví dụ: Tôi có thể học tiếng Đức ở đâu?',
  send: 'Gửi',
  searching: 'Đang tìm trên các trang chính thức …',
  you: 'Quý vị',
  assistant: 'Lotse (tự động)',
  sources: 'Nguồn',
  openPage: 'Mở trang',
  lastUpdated: 'Cập nhật lần cuối: {date}',
  form: 'Mẫu đơn',
  pdfFile: 'Tệp PDF',
  map: 'Bản đồ',
  chooseLanguage: 'Chọn ngôn ngữ',
  newConversation: 'Cuộc trò chuyện mới',
  privacyNote:
    'Cuộc trò chuyện này chỉ nằm trong thẻ trình duyệt này và kết thúc khi quý vị đóng thẻ. Xin đừng viết tên, địa chỉ hoặc số giấy tờ.',
  imprint: 'Thông tin pháp lý',
  skipToQuestion: 'Đến ô câu hỏi',

  connectionLost: 'Kết nối đã bị ngắt.',
  tryAgain: 'Thử lại',
  ourFault: 'Đã xảy ra lỗi từ phía chúng tôi. Xin quý vị thử lại sau.',
  tooManyQuestions: 'Có quá nhiều câu hỏi trong thời gian ngắn. Xin quý vị chờ một chút.',
  questionTooLong: 'Câu hỏi quá dài. Số ký tự tối đa: {limit}.',
  scriptsNeeded: 'Cuộc trò chuyện này cần JavaScript. Mọi thông tin cũng có trên các trang chính thức.',
}
