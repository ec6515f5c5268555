/** How many bytes the character has that begins with `byte`; `next` is the byte behind it. */
type SizeOf = (byte: number, next: number) => number

/** An encoding from before UTF-8 in which plans still come, and how its languages are known. */
interface Legacy {
  /** As people call it. */
  readonly label: string
  readonly sizeOf: SizeOf
  /** The characters of which any text in its languages is full. */
  readonly everyday: RegExp
  /** The least share of them among all beyond ASCII: no other reading of a text comes near it. */
  readonly share: number
}

const one: SizeOf = () => 1
const two: SizeOf = (byte) => (byte > 0x80 && byte < 0xff ? 2 : 1)

const japanese =
  /[\u3041-\u3093ー、。アイウエオカキクコサシスセソタチッテトナニネノハバパビフブプベホボポマミムメモャュョラリルレロンィェグゲゴザジズダデド年月日中大小上下人出行分者会新本部時間計画準備作業完了開始終予定担当項目状態進未条件期限移行確認設定対応実装改善検証環境管理用手順]/gu
const simplified =
  /[的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应向头文体相见被利什二等产或新制身果加月话合回特代内信表化给位次度任常先通教原提立及比员解水名真论处各入口认条平系题活更别变总何电数安少报才结反受目太量再建务做接必场件计管期市直资命指许统区保至形空决治展科基书非则达放强即难且权完设式路记品求据程规取确清传运划备任准验收险态未责测试项标版需审查部署档单迁移负，、。：；（）]/gu
const traditional =
  /[的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實日者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應向頭文體相見被利什二等產或新制身果加月話合回特代內信表化給位次度任常先通教原提立及比員解水名真論處各入口認條平系題活更別變總何電數安少報才結反受目太量再建務做接必場件計管期市直資命指許統區保至形空決治展科基書非則達放強即難且權完設式路記品求據程規取確清傳運劃備任準驗收險態未責測試項標版需審查部署檔單遷移負，、。：；（）]/gu
const korean =
  /[이다는의에을를가고하지로기한사시대어도자정일인해수리스부상전제보은과서그있나들라여것장아와조원동으년월주성면공계관신적국용생간거비중구내화세경위오명발게회현실물진행분치방교연개선문단학업모안준당유체결등입출검토완료목표작담배추예약점확필요능설마련획항상태한서버될된할함]/gu
const cyrillic = /(?<=[а-яёіїєґА-ЯЁІЇЄҐ])[оеаинтсрвлкмдпіяы](?![A-Za-z])/gu
const greek = /(?<=[α-ωά-ώΑ-Ω])[αοιετσνηυρπκμλςάίόέή](?![A-Za-z])/gu
const hebrew = /(?:(?<=[א-ת])[יוהלאמרתבשנ]|[יוהלאמרתבשנ](?=[א-ת]))(?![A-Za-z])/gu

/** By the names under which TextDecoder knows them. */
export const legacies = {
  'shift-jis': {
    label: 'Shift JIS',
    sizeOf: (byte) => ((byte > 0x80 && byte < 0xa0) || (byte >= 0xe0 && byte < 0xfd) ? 2 : 1),
    everyday: japanese,
    share: 0.3,
  },
  'euc-jp': {
    label: 'EUC-JP',
    sizeOf: (byte) => (byte === 0x8f ? 3 : byte === 0x8e || (byte > 0xa0 && byte < 0xff) ? 2 : 1),
    everyday: japanese,
    share: 0.3,
  },
  gb18030: {
    label: 'GBK',
    sizeOf: (byte, next) => (next >= 0x30 && next < 0x3a && byte > 0x80 ? 4 : two(byte, next)),
    everyday: simplified,
    share: 0.3,
  },
  big5: { label: 'Big5', sizeOf: two, everyday: traditional, share: 0.3 },
  'euc-kr': { label: 'EUC-KR', sizeOf: two, everyday: korean, share: 0.3 },
  'windows-1251': { label: 'Windows-1251', sizeOf: one, everyday: cyrillic, share: 0.5 },
  'koi8-u': { label: 'KOI8', sizeOf: one, everyday: cyrillic, share: 0.5 },
  'windows-1253': { label: 'Windows-1253', sizeOf: one, everyday: greek, share: 0.5 },
  'windows-1255': { label: 'Windows-1255', sizeOf: one, everyday: hebrew, share: 0.4 },
} as const satisfies Record<string, Legacy>

export type LegacyName = keyof typeof legacies

export function isLegacy(name: string): name is LegacyName {
  return Object.hasOwn(legacies, name)
}

export const legacyNames = Object.keys(legacies).filter(isLegacy)
