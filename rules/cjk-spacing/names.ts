/** Words that are written in two scripts without a blank; single Latin letters (B站, T恤, K线) are left alone anyway. */
export const NAMES: readonly string[] = [
  ...['卡拉OK', 'AA制', 'IC卡', 'ID卡', 'SIM卡', 'PK赛', 'PK賽', 'QQ群', 'QQ号', 'QQ號', 'ATM机', 'ATM機', 'BP机'],
  ...['NG词', 'カラオケBOX', 'ICカード', 'PCR検査', 'Webサイト', 'Webページ', 'SIMカード', 'QRコード', 'CDショップ'],
];

/** Letters that count or measure what a number says, and the parts of dates and times. */
export const UNITS: ReadonlySet<string> = new Set(
  [
    '年月日号號时時分秒点點刻周週天晚夜岁歲歳世代届屆期季度',
    '个個箇件人名位次回遍番种種类類项項条條款章节節篇页頁頭头行列列步级級层層楼樓阶階段集部册冊本卷册',
    '张張台臺辆輛架艘把支枝根块塊片粒颗顆杯瓶盒箱包袋套双雙对對组組群家间間所座栋棟棵朵只隻匹口门門',
    '元円圆圓角毛分厘钱錢万萬亿億兆千百十倍成折米尺寸寸里公英斤克吨噸两兩升亩畝度瓦伏安赫卡帧幀字词詞句',
    '版轮輪场場局站路线線股份票枚話曲つヶカか%％',
    '小多余餘几幾美欧歐日平毫微纳納厘釐立加',
  ]
    .join('')
    .split(''),
);

/** Before a number that tells a place in an order, or which table, figure or formula is meant. */
export const ORDINALS: ReadonlySet<string> = new Set('第表图圖図式例注'.split(''));
