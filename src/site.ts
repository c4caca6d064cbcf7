/**
 * Everything that names this site and its owner. Plain data: change it here and nowhere else.
 * `url` and the base path can be overridden by SITE_URL and BASE_PATH when building.
 */
export interface MenuLink {
  readonly label: string;
  /** Root-relative, without the base path. */
  readonly href: string;
}

/** The public repository that holds the articles. */
export interface Repository {
  /** Its page on GitHub, without a slash at the end. */
  readonly url: string;
  /** The branch that is published. */
  readonly branch: string;
  /** The content folder in it, without slashes at the ends. */
  readonly contentPath: string;
}

export interface Site {
  readonly name: string;
  readonly tagline: string;
  readonly description: string;
  /** The publisher, as machines and the footer name it. */
  readonly organisation: string;
  readonly url: string;
  readonly language: 'vi';
  readonly locale: 'vi_VN';
  readonly owner: {
    readonly name: string;
    readonly address: string;
    readonly telephone: string;
    readonly email: string;
    readonly responsible: string;
  };
  /** Links in the footer; sections come from content/sections.yaml. */
  readonly menu: readonly MenuLink[];
  /** Where «Sửa bài này» and «Lịch sử bài» lead; an article has neither link without it. */
  readonly repository?: Repository;
  /** Entries on one page of a list. */
  readonly pageSize: number;
}

export const site: Site = {
  name: 'Khoa học Huế',
  tagline: 'Tri thức gần với đời sống',
  description:
    'Tin tức, kiến thức khoa học cho mọi người và tiếng nói của giới trí thức khoa học và công nghệ xứ Huế.',
  organisation: 'Liên hiệp các Hội Khoa học và Kỹ thuật Huế (bản trình diễn)',
  url: 'https://khoa-hoc-hue.example',
  language: 'vi',
  locale: 'vi_VN',
  owner: {
    name: 'Liên hiệp các Hội Khoa học và Kỹ thuật Huế (bản trình diễn)',
    address: 'Thành phố Huế, Việt Nam',
    telephone: '+84 234 000 0000',
    email: 'toa-soan@khoa-hoc-hue.example',
    responsible: 'Ban biên tập Khoa học Huế',
  },
  menu: [
    { label: 'Giới thiệu', href: '/gioi-thieu/' },
    { label: 'Liên hệ', href: '/lien-he/' },
    { label: 'Gửi bài', href: '/huong-dan-gui-bai/' },
    { label: 'Lưu trữ', href: '/luu-tru/' },
    { label: 'Sơ đồ trang', href: '/so-do-trang/' },
    { label: 'Đọc ngoại tuyến', href: '/ngoai-tuyen/' },
  ],
  repository: {
    url: 'https://github.com/khoa-hoc-hue/khoa-hoc-hue',
    branch: 'main',
    contentPath: 'content',
  },
  pageSize: 12,
};
