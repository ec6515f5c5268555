import type { Words } from '../outline/words.ts'
import { clean } from './clean.ts'
import { remembering } from './remembering.ts'
import { beginsWithState, type FoundWord, findWord } from './state-words.ts'

/** `Porting the models is in progress`: what somebody tells of a piece of work, and asks of a condition. */
const tells =
  /\s(?:is|are|has been|have been|ist|sind|est|sont|a été|está|están|estão|foi|foram|è|sono|zijn|jest|są|är|er)\s(?=\p{L})/iu

/** `Check whether the cluster is blocked`, `once all is done`: it is not told, but asked, or waited for. */
const askedFor =
  /(?<![\p{L}])(?:that|whether|if|when|once|until|till|unless|what|which|who|why|where|how|while|dass|ob|wenn|sobald|bis|was|wer|falls|que|si|quand|lorsque|qui|cuando|cuál|se|quando|che|als|zodra|wat|wie|dat|czy|gdy|co|że|om|när|att|hvis|dersom|når|hvornår|hvad|hva|hvem|hvordan|hvorfor|mens|indtil|inntil)(?![\p{L}])/iu

/** What is done is told of something that has its article; `make sure everything is ready` is still to do. */
const article =
  /^(?:the|a|an|our|all|both|der|die|das|ein|eine|unsere?|le|la|les|l[’']|un|une|notre|nos|el|los|las|una|nuestr[oa]s?|o|os|as|um|uma|noss[oa]s?|il|lo|gli|i|de|het|een|onze|den|det|ett|alle|vores|våre?|vårt)[\s’']/iu

/** `begun last week`, `fertig seit Montag`: when it was begun or done. */
const since =
  /^\s(?:since|last|yesterday|seit|letzte[nrs]?|vorige[nrs]?|gestern|depuis|la semaine (?:dernière|passée)|le mois (?:dernier|passé)|hier|desde|ayer|la semana pasada|ontem|na semana passada|ieri|la settimana scorsa|sinds|vorige|gisteren|с|вчера|od|wczoraj|sedan|i går|förra|siden|sidste|sist|forrige)(?![\p{L}])/iu

const givenUp =
  /[:：,–—-]\s(?:on (?:laisse tomber|abandonne|renonce)|nous (?:abandonnons|renonçons)|(?:das |es )?(?:lassen|lass) (?:wir|ich) (?:fallen|bleiben|sein|weg)|wir lassen (?:das|es) (?:fallen|bleiben|sein|weg)|wir verzichten|we (?:drop|dropped|gave up|give up|skip|skipped|let go of)(?: on)? (?:it|this|that|them)|dropped for|lo (?:dejamos|abandonamos)|no lo hacemos|deixamos (?:de lado|pra lá|para lá)|desistimos|lasciamo (?:perdere|stare)|ci rinunciamo|(?:dat )?laten we (?:vallen|zitten)|doen we niet|отказались|отказываемся|rezygnujemy|odpuszczamy|vi (?:släpper|skippar)|vi (?:dropper|opgiver|skrinlegger|springer over|lader det ligge|lar det ligge)|vazgeçtik|vazgeçiyoruz)(?![\p{L}])/iu

const ongoing = new Set(['in_progress', 'blocked'])
/** Told alone between commas, what is over is told as well. */
const settled = new Set(['in_progress', 'blocked', 'done', 'dropped'])

/** The state that the words of a piece of work tell, wherever in them. */
export function stateTold(words: Words): FoundWord | undefined {
  return toldIn(clean(words).text)
}

const toldIn = remembering(
  (text): FoundWord | undefined =>
    saidOf(text) ??
    betweenCommas(text) ??
    atTheEnd(text) ??
    behindLabel(text) ??
    atAStandstill(text) ??
    dropped(text),
)

function saidOf(text: string): FoundWord | undefined {
  const verb = tells.exec(text)
  if (verb === null || askedFor.test(text.slice(0, verb.index))) return undefined
  const found = stateAt(text, verb.index + verb[0].length)
  if (
    found === undefined ||
    found.isDenied ||
    !/^(?:$|[,;.]|\s(?:and|und|et|y|e|en|i|och|because|og|fordi|weil|waiting|wartet|esperando|aguardando|aspettando|wachtend|en attendant|in attesa)\s)/u.test(
      text.slice(found.to),
    )
  )
    return undefined
  return ongoing.has(found.state) || (found.state === 'done' && article.test(text)) ? found : undefined
}

/** `Retype the cards, in progress, Malo`. */
function betweenCommas(text: string): FoundWord | undefined {
  for (const { index, 0: part } of text.matchAll(/,\s[^,;:()]{2,40}(?=,|$)/gu)) {
    const found = stateAt(text, index + 2)
    if (
      found &&
      settled.has(found.state) &&
      (found.to === index + part.length ||
        /^\s(?:and|und|et|y|e|en|i|och|og|ve)\s/u.test(text.slice(found.to)))
    )
      return found
  }
  return undefined
}

/** `…, daar is Fatima nu mee bezig`. */
function atTheEnd(text: string): FoundWord | undefined {
  const [last = ''] = /,\s[^,;:()]{6,60}$/u.exec(text) ?? []
  const verb = tells.exec(last)
  const words = last.trimEnd().split(/\s+/)
  if (verb === null || askedFor.test(last.slice(0, verb.index))) return undefined
  for (const count of [1, 2, 3]) {
    const end = words.slice(-count).join(' ')
    const found = stateAt(text, text.trimEnd().length - end.length)
    if (found && found.to === text.trimEnd().length && ongoing.has(found.state)) return found
  }
  return undefined
}

/** `Stock: finished since Monday`, `Night jobs: in progress, two are off`, `Cache: Bia has already begun`. */
function behindLabel(text: string): FoundWord | undefined {
  const label = /^[^:：]{1,90}[:：]\s/u.exec(text)?.[0]
  if (label === undefined) return undefined
  const found = stateAt(text, label.length)
  if (
    found &&
    (since.test(text.slice(found.to)) || (settled.has(found.state) && /^,\s/u.test(text.slice(found.to))))
  )
    return found
  const begun = hasBegun.exec(text.slice(label.length))
  return begun ? { state: 'in_progress', from: label.length, to: label.length + begun[0].length } : undefined
}

const hasBegun =
  /^(?:\S+ ){0,3}(?:(?:has |have )?already (?:begun|started)|hat schon (?:begonnen|angefangen)|a (?:déjà )?commencé|(?:ya ha|ya) (?:empezado|empezó|comenzado)|já começou|ha già (?:iniziato|cominciato)|is al begonnen|уже начал\p{L}*|już zacz\p{L}+|har (?:redan )?börjat|er (?:allerede |alt )?(?:gået|gått) i gang|(?:er|har) allerede (?:begyndt|startet|begynt)|çoktan başla\p{L}+)(?![\p{L}])/iu

/** `Machtigingen overzetten ligt stil, want …`. */
const standstill =
  /(?<![\p{L}])(?:ligt (?:nog )?stil|liegt still|steht still|står still|står stille|ligger stille|est à l['’]arrêt|está parad[oa]|è ferm[oa]|стоит на месте|stoi w miejscu|is at a standstill|has stalled)(?=$|[,;.]|\s(?:because|weil|want|omdat|parce|porque|perché|fordi|for))/iu

function atAStandstill(text: string): FoundWord | undefined {
  const found = standstill.exec(text)
  return found && !askedFor.test(text.slice(0, found.index))
    ? { state: 'blocked', from: found.index, to: found.index + found[0].length }
    : undefined
}

function dropped(text: string): FoundWord | undefined {
  const found = givenUp.exec(text)
  return found ? { state: 'dropped', from: found.index, to: found.index + found[0].length } : undefined
}

/** The state word that begins at a place. */
function stateAt(text: string, at: number): FoundWord | undefined {
  const rest = text.slice(at)
  const found = beginsWithState(rest) === undefined ? undefined : findWord(rest)
  return found && { ...found, from: at + found.from, to: at + found.to }
}
