import type { Item } from '../outline.ts'
import { remembering } from './remembering.ts'

/** The words of a line that only labels a fact of the line above: `Repository: …`, `Status: …`. */
const field =
  /^(?:repository|repo|status|state|coverage|timeline|url|link|website|owner|assignee|lead|responsible|due|deadline|date|start|end|priority|effort|estimate|version|licen[cs]e|homepage|docs?|documentation|contact|impact|likelihood|probability|severity|reason|rationale|notes?|source|current|target|why|dependencies|depends on|blocked by|size|duration|cost|оценка|трудо[её]мкость|estimación|estimativa|stima|schätzung|created|updated|type|category|purpose|description|details?|example|see|evidence|alternatives?(?: considered)?|fall-?back|plan b|ausweichlösung|solution de repli|plan de secours|plan de respaldo|piano b|pros?|cons?|contra|vorteile?|nachteile?|avantages?|inconvénients?|ventajas?|desventajas?|goal|result|outcome|verantwortlich|zuständig|frist|fällig|stand|aufwand|grund|hinweis|quelle|ziel|dauer|priorität|responsable|échéance|date|statut|état|raison|remarque|priorité|durée|but|fecha|plazo|estado|motivo|nota|prioridad|duración|responsável|prazo|motivo|prioridade|duração|responsabile|scadenza|stato|motivo|priorità|durata|verantwoordelijke|deadline|reden|opmerking|prioriteit|duur|ответственный|срок|статус|причина|примечание|приоритет|владелец|репозиторий|担当|担当者|期限|状態|理由|備考|優先度|リポジトリ|负责人|截止日期|状态|原因|备注|优先级|仓库|담당자?|기한|마감일?|상태|사유|이유|비고|우선순위|예상 ?소요(?: ?시간)?|소요 ?시간|工数|見積もり?|预计(?:工时|耗时)|估时|odpowiedzialn[yai]|termin|powód|uwagi?|priorytet|źródło|vlastník|stav|důvod|poznámka|priorita|відповідальний|термін|причина|пріоритет|ansvarig|orsak|anmärkning|prioritet|sorumlu|durum|neden|not|öncelik|ansvarlig|ejer|eier|årsag|årsak|begrundelse|begrunnelse|bemærkning|merknad|prioritet|varighed|varighet|estimat|kilde|formål|son tarih|tarih|süre|kaynak|açıklama)\s*[:：]/iu

export const isField = remembering((text) => field.test(text))

/** `[Where we are](#where-we-are)`: a line of contents. */
export function isJump({ words: { text, links } }: Item): boolean {
  const [link] = links
  if (link === undefined) return false
  return link.url.startsWith('#') && link.to - link.from >= text.trim().length
}

/** Whether a line is nothing but a path, an address or a command. */
export function isBare(item: Item): boolean {
  const { text, code, links } = item.words
  const body = text.trim()
  if (/^(?:https?:\/\/|www\.|\.{0,2}\/)\S+$/.test(body)) return true
  const [only] = code
  if (only && only.from <= 1 && only.to >= text.trimEnd().length - 1) return true
  const [link] = links
  return link !== undefined && link.url === body
}
