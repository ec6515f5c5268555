import { namesOccasion } from './cadence.ts'
import { hasBoxes, type Section } from './sections.ts'
import { beginsAsStage } from './stages.ts'

const gate =
  /(?<![\p{L}])(?:gates?|go ?[/-] ?no-?go|(?:freigabe|abnahme)(?:sitzung|termin|runde|besprechung|gespräch)|check-?point|quality gate|tor(?= )|freigabe|abnahme|point de (?:passage|contrôle|décision)|puerta|punto de (?:control|decisión)|portão|ponto de (?:controle|decisão)|punto di (?:controllo|decisione)|poort|контрольная точка|ворота|bramka|(?:fase|beslutnings|kvalitets|milepæls)port(?:en)?|port \d|kontroll?punkt|sjekkpunkt|godkendelse|godkjenning)(?![\p{L}])|ゲート|判定(?:会|日)|关口|评审点|게이트/iu

/** Whether a title names a gate: a point that is passed only when all that must hold there does. */
export const namesGate = (title: string) => gate.test(title)

/** `Go/no-go meeting`: where what is beneath has boxes it is no agenda, but what must hold on that day. */
export function holdsCriteria(section: Section): boolean {
  const { topic, title } = section
  return (
    (topic === 'communication' || (topic === undefined && namesOccasion(title))) &&
    gate.test(title) &&
    !beginsAsStage(title) &&
    hasBoxes(section)
  )
}
