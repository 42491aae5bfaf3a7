/** Phrases in Tiếng Việt. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Ở đây một hệ thống tự động trả lời quý vị, không phải con người. Các câu trả lời lấy từ các trang chính thức ({region}). Tôi có thể bỏ sót hoặc hiểu sai, vì vậy xin quý vị đọc cả trang trong đường dẫn.',
  invitation: 'Chào mừng quý vị! Quý vị muốn biết gì về cuộc sống ở đây ({region})?',
  pageSays: 'Trang “{title}” viết:',
  pageSaysInLanguage: 'Trang “{title}” viết (chỉ có bằng ngôn ngữ này: {language}):',
  machineTranslation: 'Bản dịch tự động:',
  nextDates: 'Các ngày sắp tới:',
  nothingFound:
    'Rất tiếc, tôi không tìm thấy gì về điều này trên các trang chính thức ({region}). Xin quý vị thử hỏi bằng từ khác.',
  pagesThatMayHelp: 'Những trang này có thể giúp quý vị:',
  writtenByMachine:
    'Một hệ thống tự động đã viết nội dung này từ các trang chính thức sau đây. Xin quý vị kiểm tra tại đó:',
  quotedInstead: 'Lúc này tôi chưa thể tự viết câu trả lời. Thay vào đó, đây là lời văn của các trang chính thức.',

  emergencyCall: 'Nếu có ai đang gặp nguy hiểm, hãy gọi ngay. Cuộc gọi miễn phí cả ngày lẫn đêm:',
  ambulanceAndFire: 'Cấp cứu và cứu hỏa',
  police: 'Cảnh sát',
  adviceSuicide: 'Bạn không đơn độc. Hãy nói chuyện với ai đó về điều này ngay bây giờ.',
  adviceViolence: 'Hãy đến một nơi an toàn nếu có thể.',
  adviceTrafficking: 'Không ai được giữ hộ chiếu của bạn hoặc ép bạn làm việc. Bạn có thể được giúp đỡ.',
  adviceMedical: 'Hãy nói bạn đang ở đâu và chuyện gì đã xảy ra. Hãy ở bên người đó.',
  adviceFire: 'Hãy ra khỏi tòa nhà, đóng cửa lại sau lưng và không dùng thang máy. Sau đó hãy gọi.',
  crisisLine: 'Người để trò chuyện, ẩn danh và miễn phí, cả ngày lẫn đêm',
  womenHelpline: 'Giúp đỡ phụ nữ bị bạo lực, bằng nhiều ngôn ngữ',
  menHelpline: 'Giúp đỡ nam giới bị bạo lực',
  childrenHelpline: 'Giúp đỡ trẻ em và thanh thiếu niên',
  doctorOnCall: 'Bác sĩ, khi không nguy hiểm đến tính mạng và phòng khám đã đóng cửa',
  traffickingHelp: 'Nơi tư vấn cho nạn nhân của nạn buôn người',
  youAreWelcome: 'Không có gì! Bạn cứ hỏi tiếp nhé.',
  goodbye: 'Tạm biệt và chúc mọi điều tốt lành!',
  staysCalm: 'Tôi rất tiếc nếu bạn bực mình. Tôi muốn giúp: hãy đặt cho tôi một câu hỏi về cuộc sống ở đây.',
  noOpinions: 'Tôi không có ý kiến riêng. Tôi chỉ cho xem những gì có trên các trang chính thức ({region}).',
  wellBeing: 'Cảm ơn bạn đã hỏi thăm! Tôi là một chương trình và sẵn sàng cho câu hỏi của bạn.',
  otherPlace: 'Tôi chỉ biết các trang chính thức của khu vực này ({region}). Tôi không thể trả lời về những nơi khác.',
  otherRegion: 'Để hỏi về nơi khác, xin viết: /region',

  whatIsStored:
    'Để có thể trả lời, tôi lưu tin nhắn của quý vị và câu trả lời của tôi nhiều nhất {days} ngày, cùng với tài khoản để gửi câu trả lời, nhưng không lưu tên của quý vị. Cho đến khi quý vị viết tiếp, tôi chỉ giữ những gì cần cho câu trả lời này.',
  modelReads:
    'Một mô hình ngôn ngữ giúp trả lời. Dịch vụ của mô hình này nhận các câu hỏi và tin nhắn thoại của quý vị. Thông tin cá nhân được nhận ra trong văn bản sẽ bị xóa trước.',
  whoReads:
    'Không có ai đọc cuộc trò chuyện này, trừ khi quý vị yêu cầu hoặc tôi chuyển tiếp. Tôi làm vậy khi tôi không có câu trả lời tốt hoặc khi có người gặp nguy hiểm, và tôi sẽ báo cho quý vị. Chỉ khi đó các nhân viên tư vấn ({region}) mới có thể đọc.',
  yourRights:
    'Nơi chịu trách nhiệm: {region}. Quý vị có quyền xem mọi thông tin được lưu về mình (/export), xóa thông tin đó (/delete) và khiếu nại với cơ quan bảo vệ dữ liệu.',
  privacyPage: 'Bảo vệ dữ liệu cá nhân',

  askRegion:
    'Quý vị sống ở đâu? Xin viết tên hoặc mã bưu chính của thành phố hay huyện của quý vị, hoặc chia sẻ vị trí.',
  regionSet: 'Bây giờ tôi trả lời cho khu vực này: {region}',
  whichRegion: 'Ý quý vị là khu vực nào?',
  regionUnknown: 'Tôi không biết “{text}”. Xin chọn một khu vực, hoặc viết một tên khác hay mã bưu chính:',
  nearestRegions: 'Những khu vực này gần quý vị nhất:',
  shareLocation: 'Chia sẻ vị trí',
  languageSet: 'Từ bây giờ tôi viết cho quý vị bằng ngôn ngữ này: {language}',
  languageAutomatic: 'Tự nhận ra ngôn ngữ',
  languageFollows: 'Tôi trả lời bằng ngôn ngữ mà quý vị viết.',
  moreLanguages: 'Ngôn ngữ khác',
  plainOn: 'Bây giờ tôi trả lời ngắn gọn, và bằng ngôn ngữ đơn giản nếu trang có. Để tắt: /plain',
  plainOff: 'Đã tắt ngôn ngữ đơn giản. Tôi lại trả lời đầy đủ.',

  menuTitle: 'Quý vị đang tìm gì?',
  back: 'Quay lại',
  more: 'Xem thêm',
  comingEvents: 'Các sự kiện sắp tới:',
  noEvents: 'Hiện nay các trang không nêu sự kiện nào sắp tới ({region}).',
  places: 'Địa điểm',
  noPlaces: 'Các trang không nêu địa điểm nào ({region}).',
  nearestPlaces: 'Những địa điểm này gần quý vị nhất:',
  openToday: 'Hôm nay: {hours}',

  whichDoYouMean: 'Tôi chưa chắc ý quý vị là gì. Trang nào trong số này nói về điều đó?',
  noneOfThese: 'Không trang nào',
  didItHelp: 'Điều này có giúp được quý vị không?',
  yes: 'Có',
  no: 'Không',
  whyNot: 'Tôi rất tiếc. Điều gì chưa tốt?',
  reasonOtherTopic: 'Nói về chuyện khác',
  reasonOutdated: 'Sai hoặc đã cũ',
  reasonHardToUnderstand: 'Khó hiểu',
  reasonNotEnough: 'Chưa đủ thông tin',
  thanksForRating: 'Cảm ơn quý vị! Điều đó giúp các trang tốt hơn.',

  talkToPerson: 'Nói chuyện với người thật',
  handedOver:
    'Tôi đã chuyển yêu cầu này cho các nhân viên tư vấn ({region}). Cho đến nay chưa có ai đọc cuộc trò chuyện này; bây giờ các nhân viên tư vấn có thể đọc. Ai có thời gian sẽ trả lời quý vị ở đây. Cho đến lúc đó tôi vẫn tiếp tục trả lời.',
  handedOverNoAnswer:
    'Tôi không tìm thấy câu trả lời trên các trang chính thức. Vì vậy tôi đã chuyển câu hỏi của quý vị cho các nhân viên tư vấn ({region}). Cho đến nay chưa có ai đọc cuộc trò chuyện này; bây giờ các nhân viên tư vấn có thể đọc. Nếu quý vị không muốn như vậy, xin bấm nút bên dưới.',
  handedOverUnsure:
    'Câu hỏi của quý vị rất quan trọng, và tôi không đủ chắc chắn về câu trả lời. Vì vậy tôi đã chuyển câu hỏi của quý vị cho các nhân viên tư vấn ({region}). Cho đến nay chưa có ai đọc cuộc trò chuyện này; bây giờ các nhân viên tư vấn có thể đọc. Nếu quý vị không muốn như vậy, xin bấm nút bên dưới.',
  handedOverNotHelped:
    'Tôi rất tiếc vì điều này không giúp được quý vị. Tôi đã chuyển câu hỏi của quý vị cho các nhân viên tư vấn ({region}). Cho đến nay chưa có ai đọc cuộc trò chuyện này; bây giờ các nhân viên tư vấn có thể đọc. Nếu quý vị không muốn như vậy, xin bấm nút bên dưới.',
  handedOverAgain:
    'Tôi đã chuyển yêu cầu này thêm một lần nữa cho các nhân viên tư vấn ({region}). Họ có thể đọc những gì được viết từ lần trước đến nay. Ai có thời gian sẽ trả lời quý vị ở đây. Cho đến lúc đó tôi vẫn tiếp tục trả lời.',
  answerBy: 'Thông thường sẽ có người trả lời trước {when}.',
  nobodyThereUntil:
    'Hiện giờ không có ai ở đây. Từ {when} sẽ có người trả lời quý vị. Quý vị có thể để lại tin nhắn ở đây ngay bây giờ.',
  linesMeanwhile: 'Cho đến lúc đó quý vị có thể gọi đến đây:',
  stillWaiting:
    'Tôi rất tiếc, việc này lâu hơn tôi đã nói. Cuộc trò chuyện của quý vị không bị quên: một nhân viên tư vấn sẽ trả lời quý vị.',
  handedBackUnanswered:
    'Tôi rất tiếc, không ai có thể trả lời quý vị kịp lúc. Từ bây giờ hệ thống tự động lại trả lời. Quý vị có thể yêu cầu nói chuyện với người thật một lần nữa: /human',
  alreadyHandedOver: 'Các nhân viên tư vấn đã biết quý vị muốn nói chuyện với người thật. Xin quý vị kiên nhẫn.',
  counsellorsTold: 'Tôi cũng đã báo cho các nhân viên tư vấn ({region}). Đừng chờ họ: hãy gọi ngay.',
  personAnswersNow: 'Từ bây giờ một người thật trả lời quý vị. Tôi sẽ im lặng cho đến khi họ xong.',
  counsellorWrites: 'Nhân viên tư vấn viết:',
  machineTranslated: 'Tin nhắn này được dịch tự động.',
  machineAnswersAgain:
    'Từ bây giờ hệ thống tự động lại trả lời. Quý vị có thể yêu cầu nói chuyện với người thật bất cứ lúc nào: /human',
  conversationResolved:
    'Nhân viên tư vấn đã kết thúc cuộc trò chuyện này. Quý vị có thể hỏi tiếp ở đây bất cứ lúc nào. Khi đó hệ thống tự động trả lời.',
  didPersonHelp: 'Nói chuyện với người thật có giúp được quý vị không?',
  askAgainForPerson:
    'Tôi rất tiếc vì cuộc trò chuyện không giúp được quý vị. Quý vị có thể yêu cầu nói chuyện với người thật một lần nữa.',
  noPersonNeeded: 'Tôi không cần nói chuyện với người thật nữa',
  noPersonHere:
    'Ở đây tôi không thể kết nối quý vị với người thật. Có thể một trong những trang này cho biết quý vị nên liên hệ với ai:',

  exportIsHere: 'Tệp này chứa mọi thông tin được lưu về quý vị.',
  deleteAsk:
    'Quý vị có thật sự muốn xóa mọi thông tin được lưu về mình không? Các yêu cầu gửi nhân viên tư vấn chưa được trả lời cũng sẽ bị xóa. Xóa rồi thì không lấy lại được.',
  deleteNow: 'Xóa tất cả',
  cancel: 'Hủy',
  deleted: 'Mọi thông tin về quý vị đã được xóa. Nếu quý vị viết lại, chúng ta bắt đầu từ đầu.',
  nothingDeleted: 'Không có gì bị xóa.',
  stopped: 'Tôi sẽ không viết cho quý vị nữa. Khi nào quý vị viết lại, tôi vẫn ở đây.',

  textOnly: 'Tôi chỉ đọc được chữ. Xin quý vị viết câu hỏi bằng vài từ.',
  noVoice: 'Tôi không nghe được tin nhắn thoại. Xin quý vị viết câu hỏi.',
  voiceUnderstood: 'Tôi hiểu như sau:',
  voiceTooLong: 'Tin nhắn thoại quá dài. Thời lượng tối đa: {minutes} phút ({megabytes} MB).',
  voiceNotUnderstood: 'Tôi không hiểu được tin nhắn thoại. Xin quý vị viết câu hỏi.',
  noFiles:
    'Tôi không xem được ảnh và giấy tờ. Xin quý vị viết về việc gì, hoặc yêu cầu nói chuyện với người thật: /human',
  fileToPerson:
    'Tôi không xem được ảnh và giấy tờ. Khi một người thật trả lời quý vị ở đây, họ có thể mở chúng. Hoặc viết cho tôi biết về việc gì.',
  staleButton: 'Nút này không còn dùng được nữa. Xin quý vị viết điều mình cần.',
  writePrivately: 'Ở đây người khác cũng đọc được. Chuyện riêng xin quý vị viết riêng cho tôi: {url}',

  helpIntro: 'Quý vị cứ viết câu hỏi. Các lệnh này dùng được bất cứ lúc nào:',
  commandHelp: 'Tôi có thể làm gì',
  commandMenu: 'Tìm theo chủ đề',
  commandEvents: 'Sự kiện sắp tới',
  commandPlaces: 'Địa điểm và giờ mở cửa',
  commandRegion: 'Đổi khu vực',
  commandLanguage: 'Đổi ngôn ngữ',
  commandPlain: 'Bật hoặc tắt ngôn ngữ đơn giản',
  commandHuman: 'Nói chuyện với người thật',
  commandPrivacy: 'Những gì được lưu và quyền của quý vị',
  commandExport: 'Dữ liệu của tôi dưới dạng tệp',
  commandDelete: 'Xóa dữ liệu của tôi',
  commandStop: 'Kết thúc trò chuyện',

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
  writing: 'Đang viết câu trả lời …',
  checking: 'Đang kiểm tra câu trả lời trên các trang …',
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
  privacyNote: 'Xin đừng viết tên, địa chỉ hoặc số giấy tờ.',
  imprint: 'Thông tin pháp lý',
  skipToQuestion: 'Đến ô câu hỏi',

  connectionLost: 'Kết nối đã bị ngắt.',
  tryAgain: 'Thử lại',
  ourFault: 'Đã xảy ra lỗi từ phía chúng tôi. Xin quý vị thử lại sau.',
  tooManyQuestions: 'Có quá nhiều câu hỏi trong thời gian ngắn. Xin quý vị chờ một chút.',
  questionTooLong: 'Câu hỏi quá dài. Số ký tự tối đa: {limit}.',
  scriptsNeeded: 'Cuộc trò chuyện này cần JavaScript. Mọi thông tin cũng có trên các trang chính thức.',
}
