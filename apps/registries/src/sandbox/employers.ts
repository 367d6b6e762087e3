export interface SandboxEmployer {
  readonly code: string;
  readonly name: string;
  readonly address: string;
  readonly province: string;
  readonly headOfficeRegion: number;
  readonly dissolvedOn: string | null;
}

type Line = readonly [name: string, address: string, province: string, region: number, dissolvedOn?: string];

const lines: readonly Line[] = [
  ['Công ty TNHH Điện tử Sao Mai', 'Lô 12, khu công nghiệp Thăng Long', 'Hà Nội', 1],
  ['Công ty Cổ phần May Phương Nam', '48 Cộng Hòa, Tân Bình', 'Hồ Chí Minh', 1],
  ['Công ty TNHH Giày da Bình Minh', 'Khu công nghiệp Sóng Thần 2', 'Bình Dương', 1],
  ['Công ty Cổ phần Gốm sứ Chí Linh', 'Phường Sao Đỏ, Chí Linh', 'Hải Dương', 2],
  ['Công ty TNHH Chế biến Thủy sản Biển Đông', '15 Võ Nguyên Giáp, Sơn Trà', 'Đà Nẵng', 2],
  ['Trường Trung học cơ sở Lê Quý Đôn', '7 Nguyễn Huệ', 'Hải Dương', 2],
  ['Công ty TNHH Cơ khí Sông Cấm', '22 Lạch Tray, Ngô Quyền', 'Hải Phòng', 1],
  ['Công ty Cổ phần Dệt Thành Nam', '43 Tô Hiệu', 'Nam Định', 3],
  ['Công ty TNHH Linh kiện Yên Phong', 'Khu công nghiệp Yên Phong', 'Bắc Ninh', 2],
  ['Công ty TNHH Bao bì Đồng Nai Xanh', 'Khu công nghiệp Amata, Biên Hòa', 'Đồng Nai', 1],
  ['Công ty Cổ phần Xây dựng Trường Sơn 9', '101 Trần Hưng Đạo', 'Quảng Trị', 3],
  ['Hợp tác xã Chè Tân Cương', 'Xã Tân Cương', 'Thái Nguyên', 3],
  ['Công ty TNHH Du lịch Cố Đô', '5 Lê Lợi', 'Thừa Thiên Huế', 2],
  ['Công ty Cổ phần Cà phê Buôn Hồ', '88 Hùng Vương, Buôn Hồ', 'Đắk Lắk', 3],
  ['Công ty TNHH Phần mềm Hồ Tây', '19 Duy Tân, Cầu Giấy', 'Hà Nội', 1],
  ['Công ty Cổ phần Vận tải Cửu Long', '30 Mậu Thân, Ninh Kiều', 'Cần Thơ', 2],
  ['Công ty TNHH Gỗ Nội thất An Nhơn', 'Cụm công nghiệp Nhơn Hòa', 'Bình Định', 3],
  ['Công ty TNHH Nông sản Sông Mã', 'Thị trấn Sông Mã', 'Sơn La', 4],
  ['Bệnh viện Đa khoa khu vực Ninh Hòa', '2 Trần Quý Cáp, Ninh Hòa', 'Khánh Hòa', 2],
  ['Công ty Cổ phần Thép Vạn Lợi', 'Khu kinh tế Vũng Áng', 'Hà Tĩnh', 3],
  ['Công ty TNHH Đồ chơi Vĩnh Phúc', 'Khu công nghiệp Khai Quang', 'Vĩnh Phúc', 2],
  ['Công ty TNHH Thực phẩm Long An', 'Khu công nghiệp Đức Hòa 1', 'Long An', 2],
  ['Công ty Cổ phần Khách sạn Hạ Long Vịnh', '8 Hoàng Quốc Việt', 'Quảng Ninh', 2],
  ['Công ty TNHH Mây tre đan Mai Châu', 'Thị trấn Mai Châu', 'Hòa Bình', 4],
  ['Công ty Cổ phần Cao su Lộc Ninh', 'Thị trấn Lộc Ninh', 'Bình Phước', 3],
  ['Công ty TNHH Dịch vụ Bảo vệ Thăng Tiến', '60 Láng Hạ, Đống Đa', 'Hà Nội', 1],
  ['Công ty Cổ phần Bán lẻ Chợ Lớn', '210 Hậu Giang, quận 6', 'Hồ Chí Minh', 1],
  ['Công ty TNHH Thủ công Hội An', '14 Trần Phú, Hội An', 'Quảng Nam', 3],
  ['Công ty TNHH Tôm giống Năm Căn', 'Thị trấn Năm Căn', 'Cà Mau', 3],
  ['Công ty Cổ phần Bánh kẹo Tràng An Cũ', '1 Phùng Chí Kiên', 'Hà Nội', 1, '2026-09-30'],
];

/** Thirty synthetic employers, DN0001 to DN0030, in four wage regions; the last one is dissolved. */
const numbered: readonly SandboxEmployer[] = lines.map(
  ([name, address, province, headOfficeRegion, dissolvedOn], at) => ({
    code: `DN${String(at + 1).padStart(4, '0')}`,
    name,
    address,
    province,
    headOfficeRegion,
    dissolvedOn: dissolvedOn ?? null,
  }),
);

/** The employers of the sandbox's accounts `employer` and `employer2`. */
const withAccounts: readonly SandboxEmployer[] = [
  {
    code: 'HN0001',
    name: 'Công ty Cổ phần Thiết bị Long Biên',
    address: '3 Nguyễn Văn Cừ, Long Biên',
    province: 'Hà Nội',
    headOfficeRegion: 1,
    dissolvedOn: null,
  },
  {
    code: 'HD0001',
    name: 'Công ty TNHH Lắp ráp Nam Sách',
    address: 'Khu công nghiệp Nam Sách',
    province: 'Hải Dương',
    headOfficeRegion: 2,
    dissolvedOn: null,
  },
];

/** All employers of the sandbox; the dissolved one comes last. */
export const sandboxEmployers: readonly SandboxEmployer[] = [...withAccounts, ...numbered];
