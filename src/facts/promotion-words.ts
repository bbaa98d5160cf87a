import { once } from '../text/once-per.ts';
import type { WordsByLanguage } from './furniture-words.ts';
import { listed } from './listed.ts';

/**
 * Calls to action that injected promotion glues to a brand: to get an app, open a site, log in, sign up. Kept by hand, from
 * the titles of injected pages. Each is honest by itself: only a brand before several of them, or before many heads, tells.
 */
export const callsToAction = once(
  (): WordsByLanguage => ({
    en: listed(`
    app | apk | download | downloads | login | log in | sign in | sign up | register | official site | official website
    official app | official | latest version | free download | play now | join now | promo code`),
    'zh-Hans': listed(`
    官网 | 官方网站 | 官方 | 官方版 | 官方下载 | 下载 | 下载安装 | 登录 | 登陆 | 登录入口 | 入口 | 注册 | 平台 | 最新版 | 最新版本 | 手机版
    安卓版 | 苹果版 | 网页版 | 客户端 | 网址 | 首页 | 链接 | 开户 | 充值 | 安装 | 免费下载 | 最新网址 | 备用网址`),
    'zh-Hant': listed(`
    官網 | 官方網站 | 下載 | 下載安裝 | 登錄 | 登入 | 註冊 | 平臺 | 最新版 | 手機版 | 安卓版 | 網頁版 | 用戶端 | 網址 | 首頁 | 開戶 | 儲值
    安裝 | 免費下載 | 優惠碼`),
    ko: listed(
      '다운로드 | 로그인 | 회원가입 | 가입 | 공식 | 공식사이트 | 공식홈페이지 | 홈페이지 | 최신버전 | 앱 | 어플 | 바로가기 | 주소 | 가입코드',
    ),
    ja: listed(
      '公式サイト | 公式 | ダウンロード | ログイン | 新規登録 | 会員登録 | 最新版 | アプリ | 入金 | 無料登録 | インストール',
    ),
    vi: listed(
      'tải xuống | tải app | tải về | đăng nhập | đăng ký | trang chủ | chính thức | phiên bản mới nhất | link vào | ứng dụng | tải ứng dụng',
    ),
    th: listed('ดาวน์โหลด | เข้าสู่ระบบ | สมัคร | สมัครสมาชิก | ทางเข้า | เว็บไซต์ทางการ | เวอร์ชันล่าสุด | แอพ | แอป | ลงทะเบียน'),
    ru: listed(`
    скачать | скачать бесплатно | войти | вход | регистрация | официальный сайт | зеркало | рабочее зеркало | приложение
    последняя версия | личный кабинет | промокод`),
    es: listed(
      'descargar | descarga | iniciar sesión | registrarse | registro | sitio oficial | sitio web oficial | página oficial | última versión | aplicación | código promocional',
    ),
    fr: listed(
      'télécharger | téléchargement | connexion | se connecter | inscription | site officiel | dernière version | application | appli | code promo',
    ),
    de: listed(
      'herunterladen | anmelden | anmeldung | registrieren | registrierung | offizielle seite | offizielle website | neueste version | bonuscode',
    ),
    pt: listed(
      'baixar | entrar | cadastro | cadastrar | site oficial | versão mais recente | aplicativo | código promocional | fazer login',
    ),
    id: listed('unduh | masuk | daftar | situs resmi | versi terbaru | aplikasi | link alternatif | kode promo'),
    ar: listed('تحميل | تنزيل | تسجيل الدخول | تسجيل | الموقع الرسمي | أحدث إصدار | تطبيق | رابط بديل'),
  }),
);
