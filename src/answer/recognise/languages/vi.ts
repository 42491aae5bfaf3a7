/** Danger and small talk in Tiếng Việt. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    không|chẳng|ko muốn sống
    muốn|định chết|tự_tử|tự_sát|kết_liễu
    tự tử|sát tôi|muốn|em|đã
    kết thúc|liễu cuộc_đời|đời
    ? tự_tử|tự_sát`,
  violence: `
    đánh|hành_hạ|bóp_cổ|hiếp_dâm|đe_dọa|bạo_hành|đâm + tôi|em|con|mình
    bị đánh|hiếp|hiếp_dâm|cưỡng_hiếp|đe_dọa|bạo_hành
    dọa|đòi|muốn|sẽ|định giết tôi|em|con|chúng_tôi
    sợ chồng|bố|bạn_trai
    ? bạo_lực_gia_đình`,
  trafficking: `
    lấy|giữ|tịch_thu|cướp … hộ_chiếu|giấy_tờ … ép|bắt|buộc|làm
    ép|bắt|buộc tôi|em làm_việc|làm|bán_dâm|ăn_xin
    ? buôn_người`,
  medical: `
    không|ko|khó thở|thở_được|thở_nữa
    đau_tim|nhồi_máu|đột_quỵ|tai_biến + bị|tôi|bố|mẹ|đang
    bất_tỉnh|ngất|hôn_mê
    chảy_máu|máu + nhiều|không|nặng
    sắp chết + bố|mẹ|con|anh|chị
    gọi|cần xe_cứu_thương|cấp_cứu
    ? đột_quỵ|cấp_cứu`,
  fire: `
    cháy + nhà|bếp|phòng|chung_cư|đang
    cháy nhà
    mùi gas|khói
    ? cháy|hỏa_hoạn`,
  harmless: `
    nấm|mốc|gián|rệp|chuột|kiến
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
