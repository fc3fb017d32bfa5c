import { defineRegion } from '../region.ts';

/** Viet Nam. */
export const vietNam = defineRegion({
  id: 'vn',
  name: 'Viet Nam',
  women: `
    Lan|||, Huong|Hương||, Ngoc Anh|Ngọc Anh|Ngocanh|Annie, Thao|Thảo, Mai, Linh, Phuong|Phương, Thuy|Thủy|Thuy, Trang,
    Ha|Hà||, Quynh|Quỳnh, My|Mỹ`,
  men: `
    Minh, Tuan|Tuấn||, Duc|Đức|, Hung|Hùng||Henry, Quang, Anh, Long, Thanh|Thành, Nam, Khoa, Hai|Hải, Bao|Bảo`,
  families: `
    Nguyen|Nguyễn, Tran|Trần, Le|Lê, Pham|Phạm, Hoang|Hoàng|Huynh, Vu|Vũ|Vo, Dang|Đặng, Bui|Bùi, Do|Đỗ, Ho|Hồ, Ngo|Ngô,
    Ly|Lý`,
  middles: `
    Van|Văn/Thi|Thị, Quoc|Quốc/Ngoc|Ngọc, Minh/Kim`,
  nativeOrder: 'family-given',
  countries: 'VN',
  abroad: 'SG JP AU',
  schools: `
    Hanoi University of Science and Technology, Da Nang University of Technology, Vietnam National University, FPT
    University`,
  mail: 'gmail.com yahoo.com.vn outlook.com',
  language: 'vi',
  messenger: 'Telegram',
  habits: { 'crypto-pay': 0.08, 'messenger-move': 0.18, 'tech-word-digits': 0.012 },
});
