/** Danger and small talk in Tiếng Việt. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    không|chẳng|ko muốn sống
    muốn|định chết|tự_sát|kết_liễu
    tự_sát + tôi|muốn|em|đã
    kết thúc|liễu cuộc_đời|đời
    thư_tuyệt_mệnh|lời_vĩnh_biệt|tin_nhắn_vĩnh_biệt|thư_vĩnh_biệt|lời_tuyệt_mệnh
    nghĩ|nói|ý_định|kế_hoạch|đã_thử|muốn|cố đến|về|thử cái_chết|tự_sát|chết_đi|biến_mất|tự_vẫn
    ý_định_tự_tử|định_tự_tử|muốn_tự_tử|đã_tự_tử|đòi_tự_tử|dọa_tự_tử|tự_tử_rồi
    ý_định|định|muốn|đã|đòi|dọa tự_sát|tự_vẫn|treo_cổ|tự_thiêu|quyên_sinh
    cuộc_sống|cuộc_đời|sống không_còn|vô|chẳng_còn|không ý_nghĩa|nghĩa_lý
    muốn biến_mất|ngủ_mãi|chết|chết_đi|chết_cho_xong|chết_quách
    chán_sống|hết_muốn_sống|không_thiết_sống|sống_không_nổi
    không_có_tôi|không_có_em|không_có_mình|không_có_con … tốt_hơn|hạnh_phúc_hơn|nhẹ_nhõm|đỡ_khổ
    ? tự_sát|tôi_tự_tử|em_tự_tử`,
  violence: `
    hành_hạ|bóp_cổ|hiếp_dâm|đe_dọa|bạo_hành|đánh_đập + tôi|em|con|mình
    đánh_tôi|đánh_em|đánh_con|đánh_mẹ|đánh_vợ|đánh_cháu|đâm_tôi|đâm_em
    bị đánh|hiếp|hiếp_dâm|cưỡng_hiếp|đe_dọa|bạo_hành
    dọa|đòi|muốn|sẽ|định giết tôi|em|con|chúng_tôi
    sợ_chồng|sợ_bố_tôi|sợ_bố_đánh|sợ_bạn_trai
    bầm_tím|thâm_tím|tím_mắt|vết_bầm + bố|chồng|mẹ|bạn_trai|anh_ấy|cha
    la_hét|hét|kêu_cứu|khóc_thét + hàng_xóm|cứu|phụ_nữ|nhà_bên|trẻ_con|cô_gái
    thắt_lưng|dây_điện|cây_gậy|bằng_roi|dùng_roi|cây_roi|nắm_đấm|dây_nịt|đầu_thuốc_lá + đánh|quất|đập|tôi|con
    phá_cửa|đập_cửa|đạp_cửa|tông_cửa
    bám_theo|đi_theo|theo_sau|theo_dõi|theo + tôi + sợ|đàn_ông|người_lạ|đêm|về_nhà|có_người|ai_đó|trên_đường
    đẩy|xô|quăng|ném + tôi|em|con|mẹ|cháu|vợ + cầu_thang|cửa_sổ|ban_công|vào_tường|xuống_đất
    ảnh|hình|video|clip khỏa_thân|nóng|nhạy_cảm … dọa|tống_tiền|đe_dọa|tung
    bị hiếp|cưỡng_hiếp|hãm_hiếp|bắt_cóc|tấn_công|hành_hung|cướp|đâm|đánh_đập|xâm_hại|lạm_dụng|quấy_rối
    ? bạo_lực_gia_đình`,
  trafficking: `
    lấy|giữ|tịch_thu|cướp … hộ_chiếu|giấy_tờ … ép|bắt|buộc
    ép|bắt|buộc tôi|em làm_việc|làm|bán_dâm|ăn_xin
    như nô_lệ|súc_vật|con_vật|tù_nhân|con_chó
    làm_nô_lệ|bị_bán_sang|lừa_bán|bị_bán_vào|đường_dây_buôn_người
    nợ|món_nợ|trả_nợ + tiếp_khách|bán_dâm|khách|ngủ_với|trồng_cần
    giữ|lấy|tịch_thu|thu hộ_chiếu|giấy_tờ … không_cho|bắt|ép|nhốt|nợ
    ? buôn_người`,
  medical: `
    không|ko thở_được|thở_nữa
    đau_tim|nhồi_máu|đột_quỵ|tai_biến + bị|tôi|bố|mẹ|đang
    bất_tỉnh|ngất_xỉu|ngất_đi|ngất_rồi|ngất_lịm|hôn_mê
    chảy_máu|ra_máu|mất_máu|máu_chảy + nhiều|không|nặng
    sắp_chết + bố|mẹ|con|anh|chị
    gọi|cần xe_cứu_thương|cấp_cứu
    co_giật|cơn_động_kinh|sùi_bọt_mép|sùi_bọt|lên_cơn_giật
    ngừng_thở|nghẹt_thở|ngưng_thở|không_thở|ko_thở|không_thể_thở|khó_thở|thở_không
    bị_nghẹn|hóc_xương|sặc_nước|ngạt_thở|ngạt_khói|chết_đuối|đuối_nước|điện_giật|rắn_cắn|ngộ_độc|bỏng_nặng|xe_tông|xe_đâm|tàu_đâm|sốc_phản_vệ|xe_cán|sảy_thai|đột_quỵ
    vỡ_nước_ối|vỡ_ối_rồi|bị_vỡ_ối|sắp_sinh_rồi|chuyển_dạ|sảy_thai|ngộ_độc_nặng|quá_liều_thuốc|ngừng_thở|tắt_thở
    nước_sôi|dầu_sôi|dầu_nóng|canh_nóng|nước_nóng|cháo_nóng + bỏng|con_tôi|em_bé|đổ|con_trai|con_gái
    mắc_cổ|mắc_ở_cổ|nghẹn_ở_cổ|hóc_dị_vật|hóc_kẹo
    ? đột_quỵ|cấp_cứu`,
  fire: `
    nhà|bếp|phòng|chung_cư|căn_hộ|xe|tầng đang_cháy|bị_cháy|bốc_cháy|cháy_rồi
    cháy_nhà|cháy_chung_cư|cháy_bếp|cháy_phòng
    mùi gas|khói
    khói + bốc|bốc_ra|tỏa_ra|khắp|ổ_điện|hành_lang|hàng_xóm
    ? cháy_rồi|có_cháy|hỏa_hoạn`,
  vocabulary: {
    me: 'tôi|chúng_tôi|mình|em_bị|con_bị|cháu_bị|của_em|của_con|cho_em|vào_em|vào_cháu|cháu|bọn_em|chúng_em|tụi_em|với_em',
    people:
      'vợ_tôi|vợ_nó|vợ_mình|vợ_con|con_tôi|con_trai|con_gái|mẹ_tôi|mẹ_em|mẹ_con|bố_tôi|ba_tôi|em_gái|em_trai|chị_gái|chị_tôi|anh_trai|bà_tôi|bà_ngoại|bà_nội|bạn_gái|bạn_tôi|đứa_bé|em_bé|bọn_trẻ|trẻ_con|mấy_đứa|con_cái|con_nhỏ|vợ_anh|con_mình|các_con|cô_ấy|cháu_bé|bé_gái|bé_trai',
    child:
      'con_tôi|con_trai|con_gái|em_bé|con_nhỏ|đứa_bé|cháu_bé|cháu_tôi|bé_nhà|con_em|trẻ_sơ_sinh|bé_trai|bé_gái|con_mình|đứa_nhỏ|bé_nuốt|bé_uống|thằng_bé|con_bé',
    men: 'chồng|bố_dượng|cha_dượng|dượng|bố_tôi|ba_tôi|bố_em|cha_tôi|chú_tôi|ông_chú|chú_em|bác_tôi|ông_nội|ông_ngoại|anh_trai|anh_họ|bạn_trai|người_yêu|người_yêu_cũ|chồng_cũ|hàng_xóm|thầy_giáo|huấn_luyện_viên|có_người|có_kẻ|ai_đó|người_lạ|gã|tên_kia|đàn_ông|gia_đình|nhà_chồng|mẹ_chồng|bảo_vệ|anh_ta|hắn|ông_ta',
    pills:
      'thuốc_ngủ|viên_thuốc|thuốc_giảm_đau|thuốc_an_thần|paracetamol|thuốc_trầm_cảm|liều_thuốc|vỉ_thuốc|nắm_thuốc|lọ_thuốc|hộp_thuốc|uống_thuốc',
    many: 'rất_nhiều|nhiều_viên|quá_nhiều|cả_hộp|cả_vỉ|cả_lọ|hết_hộp|hết_lọ|hết_vỉ|quá_liều|một_nắm|cả_nắm|một_vốc|hai_mươi|ba_mươi|cả_chai|nhiều_thuốc|hết_cả',
    swallowed:
      'đã_uống|vừa_uống|uống_hết|uống_cả|uống_nhầm|uống_phải|nuốt|ăn_phải|lỡ_uống|uống_thuốc|uống_quá|uống_rất|uống_một_nắm|uống_nước',
    heights:
      'cầu_thang|từ_cầu|trên_cầu|lên_cầu|mái_nhà|sân_thượng|ban_công|cửa_sổ|tòa_nhà|lan_can|đường_ray|tàu_hỏa|tàu_điện|giàn_giáo|tầng_hai|tầng_ba|tầng_bốn|tầng_năm|từ_tầng|nóc_nhà|từ_thang|trên_cao',
    jumps: 'nhảy_xuống|nhảy_khỏi|nhảy_từ|muốn_nhảy|định_nhảy|đòi_nhảy|nhảy_lầu|nhảy_cầu|lao_vào|lao_xuống|sắp_nhảy',
    fell: 'ngã_xuống|bị_ngã|té_xuống|bị_té|ngã_từ|té_từ|ngã_gục|rơi_từ|rơi_xuống|ngất_xỉu|bất_tỉnh|đổ_gục|ngất_đi|gục_xuống|ngã_cầu_thang|té_ngã|té_cầu_thang|ngã_quỵ|bị_rơi',
    cuts: 'cắt|rạch|cứa',
    wrists: 'cổ_tay|cánh_tay|mạch_máu|mạch_tay|gân_tay|đùi_mình|dao_lam|bản_thân',
    tired:
      'chán|mệt_mỏi|không_còn_sức|kiệt_sức|hết_hy_vọng|không_còn_ý_nghĩa|vô_nghĩa|không_chịu_nổi|hết_chịu_nổi|tuyệt_vọng|không_muốn_tiếp_tục|không_thiết',
    life: 'sống|cuộc_đời|cuộc_sống|đời_này|tồn_tại',
    unwilling: 'không_muốn|chẳng_muốn|ko_muốn|không_bao_giờ|ước_gì|không_còn_muốn|hk_muốn',
    wakes: 'thức_dậy|tỉnh_dậy|tồn_tại|tỉnh_lại|dậy_nữa',
    better: 'tốt_hơn|hạnh_phúc_hơn|nhẹ_nhõm|nhẹ_gánh|đỡ_khổ|dễ_thở_hơn|sẽ_vui',
    gone: 'không_có_tôi|nếu_tôi_chết|không_có_em|không_có_mình|không_có_con|tôi_biến_mất|nếu_tôi_biến_mất|không_sinh_ra|thiếu_tôi|vắng_tôi|tôi_chết_đi|chết_đi_cho|không_còn_tôi|em_chết_đi',
    hurts:
      'đánh_đập|bị_đánh|cứ_đánh|đánh_tôi|đánh_em|đánh_vợ|đánh_con|đánh_mẹ|lại_đánh|tát_tôi|tát_vào|tát_em|đấm_tôi|đấm_vào|đấm_em|đá_vào|bóp_cổ|hiếp_dâm|cưỡng_hiếp|hãm_hiếp|cưỡng_bức|lạm_dụng|đâm_tôi|đâm_vào|bị_đâm|đâm_em|xô_ngã|đẩy_ngã|đẩy_xuống|xô_xuống|ném_vào|đốt_bằng|tra_tấn|hành_hạ|bạo_hành|tấn_công|hành_hung|quất_tôi|quất_bằng|túm_tóc|dí_thuốc|tạt_axit|siết_cổ|đánh_bằng|dùng_roi|chém|đá_tôi',
    threatens: 'đe_dọa|dọa_giết|dọa_đánh|hăm_dọa|tống_tiền|dọa_sẽ|dọa_tung|dọa_đốt|uy_hiếp|dọa_nạt|dọa_tôi',
    wields: 'cầm|rút|chĩa|dí|kề_cổ|vào_cổ|giơ|mang_theo|trước_cửa|đuổi_theo|lên_cổ|vung',
    weapon:
      'con_dao|cầm_dao|rút_dao|bằng_dao|dao_kề|kề_dao|cây_súng|khẩu_súng|cầm_súng|chĩa_súng|có_súng|có_dao|vũ_khí|cái_rìu|cây_búa|a_xít|axit|mã_tấu|cái_kéo|dí_dao|dao_vào|cái_búa',
    kills: 'giết|đâm_chết|bắn_chết|chém_chết|bóp_chết|đánh_chết',
    follows: 'theo_dõi_tôi|đi_theo_tôi|bám_theo|rình_rập|đuổi_theo|bám_đuôi|theo_sau|theo_dõi_em',
    locks:
      'nhốt|giam_giữ|giam_lỏng|bị_giam|khóa_cửa|khóa_trái|giam_cầm|bị_khóa|xích_lại|bị_trói_tôi|bị_trói|trói_tay|giam_tôi',
    places:
      'trong_nhà|ở_nhà|ngôi_nhà|nhà_tôi|căn_hộ|chung_cư|căn_phòng|trong_phòng|phòng_ngủ|nhà_bếp|bếp|cửa_ra_vào|tầng_hầm|hành_lang|cầu_thang|mái_nhà|ban_công|nhà_hàng_xóm|hàng_xóm|rèm_cửa|cái_giường|ghế_sofa|nệm|thùng_rác|nhà_kho|nhà_để_xe|gara|ký_túc_xá|trại|khách_sạn|ổ_điện|ổ_cắm|lò_nướng|cái_chảo|xưởng|nhà_máy|nhà_tắm|phòng_tắm|tòa_nhà|xe_hơi|cả_nhà|trong_xưởng|nông_trại|kho_hàng',
    took: 'lấy_mất|lấy_hết|lấy_điện_thoại|lấy_hộ_chiếu|lấy_giấy_tờ|lấy_chìa_khóa|giữ_hộ_chiếu|giữ_giấy_tờ|giữ_điện_thoại|thu_hộ_chiếu|thu_giấy_tờ|thu_điện_thoại|thu_hết|tịch_thu|đập_vỡ|thu_hết|cầm_giữ|không_trả|đã_thu',
    phone: 'điện_thoại|chìa_khóa|thẻ_sim',
    touches:
      'sờ_soạng|sờ_mó|sờ_vào|động_chạm|đụng_chạm|chạm_vào|vuốt_ve|cởi_đồ|cởi_quần|cởi_áo|sàm_sỡ|hôn_tôi|sờ_người|sờ_ngực',
    bed: 'vào_giường|lên_giường|giường_tôi|giường_em|giường_của|vào_phòng_tôi|vào_phòng_em|phòng_em_ban_đêm|vào_phòng_cháu|đè_lên',
    forces:
      'ép|ép_buộc|bắt_ép|cưỡng_ép|bị_bắt|bắt_tôi|bắt_em|bắt_phải|bắt_chúng|bán_tôi|bán_em|bị_bán|đem_bán|lừa_bán|buộc_phải|tống_tiền|bắt_con|bắt_cháu|ép_tôi',
    marry: 'kết_hôn|lấy_chồng|cưới|gả_cho|lấy_người|lấy_ông',
    boss: 'ông_chủ|bà_chủ|chủ_giữ|chủ_lấy|chủ_không|chủ_thu|chủ_bắt|người_chủ|chủ_nhà|công_ty|môi_giới|đường_dây|bọn_buôn_người|tú_bà|má_mì|bọn_chúng|bọn_họ|quản_lý|sếp|chủ_tiệm|chủ_quán|chủ_xưởng|họ_giữ|họ_lấy|họ_bắt|họ_thu|họ_nhốt|tiệm_nail',
    papers: 'hộ_chiếu|giấy_tờ|căn_cước|chứng_minh|passport',
    stuck:
      'không_cho_tôi|không_cho_đi|không_cho_về|không_cho_ra|không_cho_chúng|không_cho_em|không_được_ra|không_được_đi|không_được_phép|không_thể_rời|không_thể_ra|không_thể_trốn|cấm_ra|cấm_tôi|không_ra_ngoài|không_dám_trốn|không_cho_nghỉ|không_trốn_được|không_cho_ai',
    unpaid:
      'không_lương|không_trả_lương|không_trả_tiền|không_công|không_tiền|nợ_nần|trả_nợ|trừ_nợ|quỵt_lương|không_được_trả|không_có_lương|giữ_lương|món_nợ|không_đồng_nào',
    sexwork:
      'bán_dâm|mại_dâm|tiếp_khách|khách_hàng_nam|nhà_thổ|bán_thân|ăn_xin|ăn_cắp|trồng_cần|quan_hệ|ngủ_với|làm_gái|đi_khách',
    poison:
      'thuốc_tẩy|nước_tẩy|thuốc_độc|thuốc_chuột|thuốc_sâu|thuốc_trừ_sâu|bột_giặt|nước_giặt|nước_rửa|chất_tẩy|pin|viên_pin|cục_pin|pin_cúc|pin_tròn|axit|a_xít|xăng|dầu_hỏa|nấm_độc|nấm_dại|javel|nước_lau|hóa_chất|thông_cống|nam_châm|acetone',
    blue: 'tím_tái|tím_ngắt|môi_tím|môi_xanh|tím_lại|xanh_tím|tái_xanh|tím_môi|tím_người|mặt_tím|tái_mét|bị_tím|xanh_lè|người_tím|tái_đi',
    limbs:
      'cánh_tay|tay_trái|tay_phải|bàn_tay|nửa_mặt|một_bên|nửa_người|bên_trái|bên_phải|cái_miệng|méo_miệng|đôi_môi|lưỡi|cổ_họng|khuôn_mặt|chân_trái|chân_phải|mặt_bị|môi_bị|một_tay',
    silent:
      'không_trả_lời|không_phản_ứng|không_cử_động|không_động_đậy|không_nhúc_nhích|không_tỉnh|gọi_không|không_dậy|không_nói_được|bất_tỉnh|không_mở_mắt|lay_không|không_thức_dậy|không_đáp|nằm_im|hôn_mê',
    bleeds: 'chảy_máu|ra_máu|mất_máu|máu_chảy|băng_huyết|xuất_huyết|máu_ra',
    badly:
      'rất_nhiều|nhiều_máu|máu_nhiều|không_cầm|không_ngừng|quá_nhiều|khắp_nơi|ồ_ạt|nặng|nhiều_quá|ở_đầu|không_dừng|rất_nặng|nhiều_lắm|đầu',
    pregnant: 'mang_thai|có_thai|có_bầu|bà_bầu|mang_bầu|bầu|tháng_thứ|thai_kỳ',
    chest: 'ngực|tim_tôi|lồng_ngực|quả_tim',
    hurting: 'đau|tức|thắt|đè_nặng|nặng|nhói|bóp_nghẹt',
    numb: 'tê_liệt|tê_dại|bị_tê|tê_cứng|tê_rần|liệt|méo_miệng|bị_méo|méo_xệch|bị_sưng|sưng_phù|sưng_lên|không_cảm_thấy|không_cử_động_được|không_nhấc|yếu_hẳn|phù_nề',
    drugs: 'ma_túy|heroin|bạch_phiến|thuốc_lắc|cocaine|hàng_đá|chích_thuốc|fentanyl|sốc_thuốc|đập_đá',
    fire: 'bốc_cháy|đám_cháy|ngọn_lửa|hỏa_hoạn|lửa_cháy|lửa_bùng',
    burns: 'bị_cháy|bốc_cháy|cháy_rồi|bắt_lửa|phóng_hỏa|cháy_lớn|bốc_lửa',
    smell: 'mùi|ngửi|nồng_nặc',
    gas: 'gas|khí_ga|mùi_ga|khói|khét|xăng',
    smoke: 'bốc_khói|khói_đen|có_khói|đầy_khói|mùi_khói|nhiều_khói|khói_bốc',
  },
  harmless: `
    nấm|mốc|gián|côn_trùng|rệp|chuột|kiến
    phim|sách|trò_chơi
    đói|cười|chán chết
    năm trước`,
  asking: `
    ở_đâu|làm_sao|thế_nào
    phải|nên làm_gì khi|nếu
    triệu_chứng|khóa_học|bảo_hiểm|học`,
  opinion: `
    bạn nghĩ|thấy gì|sao|thế_nào về
    nên bầu cho ai`,
  human: `
    muốn|làm_ơn|vui_lòng|xin_được|cho_tôi|cho_em|cho_mình|cho_con|cho_anh|cho_chị|cho_cháu nói_chuyện|trò_chuyện|nói_với|chat|nhắn_tin|trao_đổi|gặp|liên_hệ người_thật|con_người|nhân_viên|tư_vấn_viên|chuyên_viên|tổng_đài_viên|người_tư_vấn
    cho_tôi|cho_em|cho_mình|cho_con|cho_cháu|muốn nói_chuyện|trò_chuyện|chat ai_đó|người_nào_đó
    cần|có_thể|được nói_chuyện|trò_chuyện|chat|gặp|trao_đổi người_thật
    xin_gặp|cho_gặp|muốn_gặp người_thật|con_người|nhân_viên|tư_vấn_viên|người_tư_vấn
    kết_nối|nối_máy|chuyển_máy|chuyển_tôi|chuyển_em|chuyển_mình … nhân_viên|người_thật|con_người|tổng_đài_viên|tư_vấn_viên|ai_đó
    không|ko|k|đừng|chứ_không_phải … robot|chatbot|rô_bốt|với_máy|với_bot … người_thật|con_người|nhân_viên
    người_thật|con_người|nhân_viên chứ_không|không|đừng … robot|chatbot|rô_bốt|máy_móc|bot
    cần_người_thật|muốn_người_thật
    ? gặp|nói_chuyện|trò_chuyện|chat|nhắn_tin nhân_viên|người_thật|tư_vấn_viên|con_người|ai_đó
    ? nhân_viên|tư_vấn_viên|tổng_đài_viên ạ|nhé|làm_ơn|please
    ? người_thật ạ|nhé|đâu_rồi|please`,
  followUp:
    'và, thế còn, vậy còn, còn cho, còn nếu, còn về, còn đối với, còn khi, vậy thì, thế thì, nhưng, nhưng mà, hoặc, hay là, nếu vậy, chỉ dành cho, rồi sao',
  smallTalk: {
    greeting: 'xin chào, chào, chào bạn, chào anh, chào chị, chào buổi sáng, alo',
    thanks: 'cảm ơn, cám ơn, cảm ơn bạn, cảm ơn nhiều, cảm ơn rất nhiều, cảm ơn anh, cảm ơn chị',
    farewell: 'tạm biệt, hẹn gặp lại, chúc ngủ ngon, chào tạm biệt',
    'are-you-a-machine':
      'bạn là robot à, bạn là robot, bạn có phải là robot không, bạn là người à, bạn có phải là người không, bạn là ai',
    'well-being': 'bạn khỏe không, bạn có khỏe không, dạo này thế nào',
  },
  filler: 'bạn, nhiều, rất, vâng, dạ, không, tốt, mọi người, anh, chị, ạ, nhé',
}
