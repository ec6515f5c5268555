/** Longer ones are no vectors: the longest of CVSS 4.0 has some 200 characters. */
const longest = 400

/** From https://www.first.org/cvss/v4.0/specification-document#Qualitative-Severity-Rating-Scale */
const scale: readonly (readonly [number, string])[] = [
  [9, 'critical'],
  [7, 'high'],
  [4, 'medium'],
  [0.1, 'low'],
]

/**
 * How bad a weakness is by its CVSS vectors, those of the newest version first; by the words of whoever tells of it
 * where none of them can be read. Loaded on first use.
 */
export async function severityBy(vectors: readonly string[], words: string): Promise<string> {
  for (const vector of vectors.filter(({ length }) => length <= longest).toSorted(newestFirst)) {
    const score = await scoreOf(vector)
    const found = score === undefined ? undefined : scale.find(([least]) => score >= least)?.[1]
    if (found !== undefined) return found
  }
  return words
}

function newestFirst(one: string, other: string): number {
  return versionOf(other) - versionOf(one)
}

function versionOf(vector: string): number {
  return Number(/^CVSS:(\d\.\d)\//.exec(vector)?.[1] ?? 2)
}

interface Scored {
  calculateScores(): { readonly base?: number | undefined }
}

async function scoreOf(vector: string): Promise<number | undefined> {
  const { default: cvss } = await import('ae-cvss-calculator')
  const versions = new Map<number, new (vector: string) => Scored>([
    [4, cvss.Cvss4P0],
    [3.1, cvss.Cvss3P1],
    [3, cvss.Cvss3P0],
    [2, cvss.Cvss2],
  ])
  const Version = versions.get(versionOf(vector))
  try {
    return Version === undefined ? undefined : new Version(vector).calculateScores().base
  } catch {
    // It is no vector, or one with values that there are not.
    return undefined
  }
}
