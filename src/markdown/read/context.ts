import type { State } from '../../plan/state.ts'
import type { Item, Unit } from '../outline.ts'
import { breaksOff } from './breaks-off.ts'
import { cadenceIn, namesOccasion } from './cadence.ts'
import { clean } from './clean.ts'
import { holdsCriteria } from './gates.ts'
import { saysOnlyHowOften } from './how-often.ts'
import { showsHow } from './how-to.ts'
import { rhythmOf } from './occasions.ts'
import { plansAnything } from './plans-anything.ts'
import { isReleaseNotes } from './release-notes.ts'
import { isTitle, type Role, roleOf } from './roles.ts'
import { isRunThen, tellsInCaseOfWhat, tellsUntilWhen } from './run-then.ts'
import { hasBoxes, type Section, upwards } from './sections.ts'
import { beginsAsStage } from './stages.ts'
import type { Topic } from './topic.ts'
import { topicOf } from './topics.ts'

/** What governs a line: the nearest lead-in or heading that says what its list holds. */
export interface Governing {
  readonly topic: Topic | Role | undefined
  /** The words that say so. */
  readonly words: string
  readonly section: Section
  /** The lead-in, where it was one. */
  readonly leadIn: string | undefined
  /** Only the document's title says so. */
  readonly byTitle: boolean
  /** The state of a board's column. */
  readonly column: State | undefined
}

/** Finds what governs the lines of a section, below a lead-in where there is one. */
export function governing(section: Section, leadIn: string | undefined, isOrdered = true): Governing {
  const chain = upwards(section)
  const lead = { leadIn, byTitle: false, column: undefined }
  if (chain.some(isReleaseNotes))
    return { ...lead, topic: 'nothing', words: section.title, section, leadIn: undefined }
  const inPhase = () => chain.some((one) => roleOf(one) === 'phase')
  if (leadIn !== undefined) {
    const topic = topicOf(leadIn)
    const isWeak = topic === 'claims' || topic === 'status'
    if (topic === 'communication' && saysEach(leadIn))
      return { topic: 'ongoing', words: leadIn, section, ...lead }
    if (
      topic !== undefined &&
      !(topic === 'steps' && isCondition(leadIn) && !isOrdered) &&
      !(topic === 'completed' && (isOfConditions(section) || (endsStage(leadIn) && inPhase()))) &&
      !(isWeak && (inPhase() || isAsideIn(section, leadIn))) &&
      !(topic === 'tasks' && isOfConditions(section) && isAsideIn(section, leadIn)) &&
      !(topic === 'communication' && section.topic === 'decisions') &&
      !(section.topic === 'steps' && isOrdered && tellsInCaseOfWhat(leadIn)) &&
      !(section.topic === 'steps' && topic === 'completed' && (isOrdered || tellsUntilWhen(leadIn))) &&
      !(section.topic === 'steps' && topic === 'steps' && !isOrdered && breaksOff(leadIn)) &&
      !(section.topic === 'triggers' && topic !== 'nothing' && breaksOff(leadIn))
    )
      return { topic, words: leadIn, section, ...lead }
  }
  if (leadIn !== undefined && section.topic === 'steps' && !isOrdered && breaksOff(leadIn))
    return { topic: 'triggers', words: leadIn, section, ...lead }
  if (leadIn !== undefined && endsStage(leadIn) && inPhase())
    return { topic: 'criteria', words: leadIn, section, ...lead }
  if (
    leadIn !== undefined &&
    saysHowOften(leadIn) &&
    section.topic !== 'nothing' &&
    topicOf(leadIn) === undefined
  )
    return { topic: 'ongoing', words: leadIn, section, ...lead }
  for (const one of chain) {
    if (isTitle(one)) break
    const words = one.title
    const column = columnStateOf(one)
    if (column !== undefined) return { ...lead, topic: 'tasks', words, section: one, column }
    const role = roleOf(one)
    if (role !== 'review' && holdsCriteria(one)) return { topic: 'criteria', words, section: one, ...lead }
    if (role === 'work') return { topic: 'tasks', words, section: one, ...lead }
    if (role === 'decision' && isWithin(section, one)) return { topic: undefined, words, section, ...lead }
    if (role === 'gate' || (role === 'phase' && isGate(one)))
      return { topic: isOfConditions(one) ? one.topic : 'criteria', words, section: one, ...lead }
    if (role !== undefined) return { topic: role, words, section: one, ...lead }
    if (endsStage(words) && inPhase()) return { topic: 'criteria', words, section: one, ...lead }
    if (isOrdered && showsHow(words) && !hasBoxes(one) && !inPhase())
      return { topic: 'steps', words, section: one, ...lead }
    if (one.horizon !== undefined && (one.topic === undefined || one.topic === 'claims'))
      return { topic: 'tasks', words, section: one, ...lead }
    if (
      one.topic === undefined &&
      breaksOff(words) &&
      !isOrdered &&
      !advice.test(words) &&
      plansAnything(one)
    )
      return {
        topic: inPhase() || adopting.test(words) || hasBoxes(one) ? 'criteria' : 'triggers',
        words,
        section: one,
        ...lead,
      }
    if (one.topic === 'steps' && one.heading === undefined && !isOrdered && breaksOff(words))
      return { topic: 'triggers', words, section: one, ...lead }
    if (one.topic === undefined && isOrdered && isRunThen(one) && !inPhase())
      return { topic: 'steps', words, section: one, ...lead }
    if (one.topic === undefined && standsAmongStages(one))
      return { topic: 'tasks', words, section: one, ...lead }
    if (one.topic === undefined || isWorkPackage(one, isOrdered) || isThemeOfConditions(one)) continue
    if (one.topic === 'tasks' && tellsWhatHappened(one))
      return { topic: 'nothing', words, section: one, ...lead }
    if (one.topic === 'tasks' && isOrdered && tellsWhen.test(words) && isWithinProcedure(one))
      return { topic: 'steps', words, section: one, ...lead }
    // Beneath a heading within the milestones that heading is the point to reach, and its lines are the way there.
    const topic = isObserved(one)
      ? 'watches'
      : watchesNumbers(one)
        ? 'metrics'
        : one.topic === 'milestones' && isWithin(section, one)
          ? 'tasks'
          : one.topic
    return { topic, words, section: one, ...lead }
  }
  const title = chain.find(isTitle)
  if (title?.topic === 'watches' && title !== section)
    return { ...lead, topic: title.topic, words: title.title, section, byTitle: true }
  if (title?.topic === 'nothing' || (title && isPlanByTitle(title)))
    return { topic: title.topic, words: title.title, section, ...lead }
  return { topic: undefined, words: section.title, section, ...lead }
}

/** `Checkpoint`, `Am Ende der Phase gilt`, `We go on once`: in a stage what follows must hold before the next. */
function endsStage(leadIn: string): boolean {
  const topic = topicOf(leadIn)
  return (
    (topic === undefined && breaksOff(leadIn)) ||
    (isWeakest(topic) && stageEnd.test(leadIn)) ||
    (topic === 'completed' && notBefore.test(leadIn))
  )
}

/** `Not finished before`, `Пока не выполнено`: what is not yet done is what must be. */
const notBefore =
  /(?<![\p{L}])(?:not .{2,30} (?:before|until|unless)|nicht .{2,30} bevor|erst .{2,30},? wenn|pas .{2,30} (?:avant|tant que)|no .{2,30} (?:hasta|antes)|n[ãa]o .{2,30} (?:até|antes)|non .{2,30} (?:finché|prima)|niet .{2,30} (?:voor|totdat)|(?:пока|до тех пор).{1,30} не|ikke .{2,30} før)(?![\p{L}])/iu

const isWeakest = (topic: Topic | undefined) =>
  topic === undefined || topic === 'milestones' || topic === 'claims' || topic === 'status'

const stageEnd =
  /^(?:(?:exit |stage |phase )?check-?points?|kontrollpunkte?|prüfpunkte?|points? de (?:contrôle|passage)|puntos? de control|pontos? de (?:controlo?|controle|verificação)|punt[oi] di (?:controllo|verifica)|controlepunt(?:en)?|ijkpunt|контрольная точка|punkt kontrolny|kontrolpunkt(?:er)?|kontrollpunkt(?:er)?|sjekkpunkt(?:er)?|kontrol noktası)(?![\p{L}])|^(?:by|at) the end(?! of the (?:day|world))|^(?:am|zum|bis zum) (?:ende|schluss)|^(?:à|d['’]ici) la fin|^a(?:l final|l término|o final|o fim|lla fine)(?![\p{L}])|^aan het (?:eind|slot)|^к концу|^на выходе|^na koniec|^(?:ved|inden|innen) (?:udgangen|slutningen|utgangen|slutten)|(?<![\p{L}])(?:il faut|hay que|es necesario|tiene que ser|deve ser|occorre|bisogna) que?$|(?:時点|終了時|完了時)で|結束時|结束(?:时|前)|チェックポイント|检查点|检查站|체크포인트|끝날 때/iu

/** What is not done is not done there: `Not released until everything is finished` stands over conditions still. */
function isOfConditions(section: Section): boolean {
  return (section.topic === 'criteria' || section.topic === 'prerequisites') && !isTitle(section)
}

/** `Team` and `Risks` with boxes beneath `Go/no-go criteria` tell what those conditions are about. */
function isThemeOfConditions(section: Section): boolean {
  const { topic, parent } = section
  return (
    (topic === 'nothing' || topic === 'risks') &&
    parent !== undefined &&
    isOfConditions(parent) &&
    hasBoxes(section)
  )
}

/** `Use the cache when`: it tells readers what to choose. */
const advice = /^(?:use|choose|pick|prefer|consider|avoid)\s/iu

/** `Adopt WebAssembly plugins when`: what is begun once all of it is so. */
const adopting =
  /(?<![\p{L}])(?:adopt|move (?:to|over)|upgrade|migrate|enable|turn on|start|begin|launch|ship|introduce|graduate|promote|merge|accept|approve|go live|release|rilasciare|publicar|uitrollen|freigeben|deliver|open|switch|basculer?|on bascule|livrer|ouvrir|geben .{0,20}frei|schalten .{0,20}um|einführ\p{L}+|führen .{1,40} ein|übernehm\p{L}+|umsteigen|steigen .{1,40} um|wechsel\p{L}+|aktivier\p{L}+|freigeben|starten|adopter|passer à|migrer|activer|lancer|introduire|généraliser|démarrer|adoptar|pasar a|migrar|activar|lanzar|introducir|empezar|adotar|passar (?:a|para)|ativar|lançar|introduzir|começar|adottare|passare a|migrare|attivare|lanciare|introdurre|iniziare|invoeren|overstappen|overgaan|migreren|activeren|lanceren|внедря\p{L}+|переходим|перейти|перейд[её]м|запуска\p{L}+|включа\p{L}+|мигрир\p{L}+|wdrażamy|wdrożymy|wdrożyć|przechodzimy|przejdziemy|przejść|włączamy|uruchamiamy|migrujemy|wprowadzamy|inför|införa|byt(?:er|a)? till|går? över till|uppgradera|aktivera|lansera|starta|ta i bruk)(?![\p{L}])/iu

/** `Some day`, beside `By March` and `In summer`: what is put off is work as well. */
function standsAmongStages({ parent, heading }: Section): boolean {
  if (heading === undefined || parent?.heading === undefined || parent.heading.depth === 1) return false
  const known = withStages.get(parent) ?? parent.sections.some((one) => roleOf(one) === 'phase')
  withStages.set(parent, known)
  return known
}

const withStages = new WeakMap<Section, boolean>()

const tellsWhen =
  /^[^\p{L}]*(?:after|before|during|once|post-?|nach|vor|während|après|avant|pendant|tras|después|antes|durante|após|depois|dopo|prima|na |voor|vóór|tijdens|после|до |перед|po |przed|podczas)/iu

/** `Rollback`, and beneath it `After the cutover`: what is numbered there is run when it comes to that. */
function isWithinProcedure(one: Section): boolean {
  return upwards(one)
    .slice(1)
    .some((above) => above.topic === 'steps' && !isTitle(above) && !isWorkPackage(above, true))
}

/** The projects of a document that observes are no work of its own. */
function isObserved(one: Section): boolean {
  return (
    one.topic === 'tasks' &&
    /(?<![\p{L}])projects$/iu.test(one.title) &&
    upwards(one).some((above) => isTitle(above) && observing.test(above.title))
  )
}

const observing = /(?<![\p{L}])(?:monitoring|watch(?: ?list)?|ecosystem|radar|observatory)(?![\p{L}])/iu

/** `What we watch but don't steer`, among objectives: the numbers beside those to reach, where nothing tells of what others make. */
function watchesNumbers(one: Section): boolean {
  const { topic, parent, units } = one
  if (topic !== 'watches' || isTitle(one) || parent === undefined) return false
  return (
    (isOfConditions(parent) || parent.topic === 'metrics') &&
    units.every((unit) => unit.type === 'paragraph' || (unit.type === 'item' && namesNoProject(unit)))
  )
}

const namesNoProject = ({ box, words }: Item) =>
  box === undefined && words.links.length === 0 && !/(?:^|\s)v?\d+\.(?:\d|x)|→|->/u.test(words.text)

/** `Gate 2`, with its date: the lines of a stage that is named after conditions are conditions. */
function isGate({ topic, title }: Section): boolean {
  return (topic === 'criteria' || topic === 'prerequisites') && !beginsAsStage(title)
}

/** `If the canary fails`, `Wenn die Abnahme scheitert`: a procedure where what follows is numbered. */
function isCondition(words: string): boolean {
  return /^(?:if|wenn|falls|si|s[’']il|se|caso|als|indien|jeśli|если|hvis|dersom|såfremt|eğer)(?![\p{L}])/iu.test(
    words,
  )
}

/** A sentence before the list of a section that says by its heading what it holds. */
function isAsideIn({ topic }: Section, leadIn: string): boolean {
  return topic !== undefined && !weak.has(topic) && leadIn.trim().split(/\s+/).length > 4
}

/** `Every week:`, `The log is reviewed every first Monday of the month:`. */
function saysHowOften(leadIn: string): boolean {
  if (saysEach(leadIn)) return true
  if (cadenceIn(leadIn) === undefined) return false
  if (saysOnlyHowOften(leadIn)) return true
  const count = leadIn.trim().split(/\s+/).length
  return (
    count <= 4 || (count <= 14 && (namesOccasion(leadIn) || /(?<![\p{L}])reviewed(?![\p{L}])/iu.test(leadIn)))
  )
}

/** `At each steering committee:`, `À chaque comité :`. */
const atEach =
  /^(?:(?:at|on|in|for|before|after|during|with) )?(?:every|each)\s|^(?:bei|in|auf|vor|nach|zu) jede[mrs]?\s|^(?:à|lors de|pendant|avant|après|pour) chaque\s|^(?:en|a|antes de|tras|para|em|após) cada\s|^(?:a|ad|in|prima di|dopo|per) ogni\s|^(?:bij|in|op|voor|na|tijdens) (?:elke?|iedere?)\s|^(?:на|перед|после|в) кажд\p{L}+\s|^(?:na|przed|po|podczas) każd\p{L}+\s|^(?:vid|på|inför|efter|före) varje\s|^(?:při|na|před|po) každ\p{L}+\s|^(?:на|перед|після) кожн\p{L}+\s|^(?:毎回の?|各|每次|매번|매 )|(?:会議|レビュー|定例|会|회의|검토|점검)(?:ごと|のたび|마다)/iu

function saysEach(leadIn: string): boolean {
  return atEach.test(leadIn) && namesOccasion(leadIn)
}

/** Whether a heading stands between a section's lines and a heading further up. */
function isWithin(section: Section, above: Section): boolean {
  return upwards(section).find((one) => one.heading !== undefined) !== above
}

const course =
  /(?<![\p{L}])(?:timeline|chronolog\p{L}*|verlauf|ablauf|déroul\p{L}+|cronolog\p{L}+)|経緯|タイムライン|时间线|경과/iu
const incident =
  /(?<![\p{L}])(?:post-?mortem|incident|outage|root cause|störung|ausfall|vorfall|panne|incidente?|awari\p{L}|инцидент\p{L}*)(?![\p{L}])|障害報告|故障(?:报告|复盘)|事故|장애 ?보고/iu

/** The timeline of an incident is what happened, not what is to be done. */
function tellsWhatHappened(section: Section): boolean {
  return course.test(section.title) && upwards(section).some(({ title }) => incident.test(title))
}

/** Topics that name a piece of work as often as what its lines are: “Documentation” within a stage is to be written. */
const weak = new Set<Topic>([
  'claims',
  'status',
  'features',
  'documents',
  'watches',
  'steps',
  'communication',
])

/** Documentation is written, where links and references are only read. */
const writing =
  /^\P{L}*(?:\p{L}+\s)?(?:documentation|docs|dokumentation|documentación|documentação|documentazione|documentatie|документация|dokumentacja|dokumentasjon|ドキュメント|文档|문서)/iu

/** What is run within a limit of time is a procedure, wherever it stands: “Rollback (< 30 min)”. */
const timeLimit = /[(（][^()（）]*[<≤]\s?\d+\s?(?:s|sec|min|h|hours?|days?|std|stunden?|tage?|分|時間|小时)/iu

/** What nobody plans to do: it is run when something goes wrong, wherever in the plan it stands. */
const need =
  /(?<![\p{L}])(?:se (?:va|qualcosa va|andasse) (?:male|storto)|si (?:va|sale|algo (?:va|sale)) mal|se (?:der|algo der|d[áa]) errado|si (?:ça|cela|quelque chose) (?:tourne|se passe|va) mal|als het (?:mis|fout) ?(?:gaat|loopt)|(?:wenn|falls) (?:es|etwas|was) schief ?(?:geht|läuft)|(?:if|when|in case) (?:it|this|that|things?|something|anything|all)(?: else)? (?:goes|go|went|is|fails?|breaks?)(?: wrong| south| bad(?:ly)?)?|roll(?:ing|ed)?[ -]?back|back(?:ing)?[ -]?out|revert(?:ing)?|undo(?:ing)?|turn(?:ing)? (?:it )?(?:round|around|back)|way back|going back|kill[- ]?switch|escape hatch|emergency|abort|halt|disaster|incident|notfall|notbremse|rück(?:fall|roll|rücknahme)\p{L}*|ernstfall|retour (?:en )?arrière|urgence|arrêt d['’]urgence|plan de (?:secours|repli)|marcha atrás|vuelta atrás|emergencia|reversión|reversão|emergência|ripristino|emergenza|noodprocedure|noodplan|noodstop|terugdraai\p{L}*|откат\p{L}*|авари\p{L}*|экстренн\p{L}+|awaryjn\p{L}+|wycofani\p{L}+|(?:hvis|når) (?:det|noget|noe|\p{L}+) (?:går (?:galt|gale|skævt)|fejler|feiler)|tilbagerul\p{L}+|tilbakerul\p{L}+|tilbageføring|tilbakeføring|nødplan|nødprocedure|nødprosedyre|nødstopp?|geri (?:alma|dönüş|al)|acil durum|ters giderse)(?![\p{L}])|ロールバック|緊急|切り戻し|回滚|回退|应急|紧急|롤백|비상|긴급/iu

function runsInNeed(section: Section): boolean {
  return need.test(section.title) && !hasBoxes(section)
}

/** `Rollout sync, every Tuesday`, beneath `Meetings`: whatever stands around it, occasions are listed there. */
const isHeldAgain = (unit: Unit) =>
  unit.type === 'item' && unit.box === undefined && rhythmOf(clean(unit.words).text) !== undefined

/** Whether a section's topic only names a piece of the work that stands around it. */
function isWorkPackage(section: Section, isOrdered: boolean): boolean {
  const { topic, heading } = section
  if (topic === undefined || !weak.has(topic)) return false
  if (topic === 'steps' && (timeLimit.test(section.title) || (isOrdered && runsInNeed(section)))) return false
  if (heading && hasBoxes(section) && upwards(section).slice(1).some(isOfConditions)) return true
  if (heading && (topic === 'claims' || topic === 'status')) return false
  if (topic === 'communication' && section.units.some(isHeldAgain)) return false
  return upwards(section)
    .slice(1)
    .some(
      (one) =>
        roleOf(one) === 'phase' ||
        columnStateOf(one) !== undefined ||
        ((topic !== 'documents' || writing.test(section.title)) && one.topic === 'tasks' && !isTitle(one)),
    )
}

/** The state of a board's column; what is over or goes on for ever is one only beside another column. */
function columnStateOf({ column, parent, topic }: Section): State | undefined {
  if (column === undefined) return undefined
  if (column.standsAlone && topic !== 'ongoing') return column.state
  return parent && columnsIn(parent).size > 1 ? column.state : undefined
}

const columns = new WeakMap<Section, ReadonlySet<State>>()

/** The states that headings directly within a section name, found once for all of them. */
function columnsIn(parent: Section): ReadonlySet<State> {
  const known = columns.get(parent)
  if (known) return known
  const found = new Set(parent.sections.flatMap((one) => one.column?.state ?? []))
  columns.set(parent, found)
  return found
}

const plansByTitle = new WeakMap<Section, boolean>()

/** Whether a document's title says that it lists work while no heading in it does, so that every list is work. */
function isPlanByTitle(title: Section): boolean {
  const known = plansByTitle.get(title)
  if (known !== undefined) return known
  const says = (one: Section): boolean =>
    columnStateOf(one) !== undefined ||
    one.horizon !== undefined ||
    one.topic === 'tasks' ||
    one.topic === 'milestones' ||
    roleOf(one) === 'phase' ||
    one.sections.some(says)
  const found = (title.topic === 'tasks' || title.topic === 'milestones') && !title.sections.some(says)
  plansByTitle.set(title, found)
  return found
}
