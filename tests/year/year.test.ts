import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readStory } from './story.ts'
import { type Walked, walk } from './walk.ts'

/** 365 ticks, each with a database opened and closed. */
const timeout = 300_000

/** Lives through the year that a story tells; what comes is that, line by line, and nothing else. */
async function liveThrough(name: string): Promise<Walked & { readonly document: string }> {
  const path = join(import.meta.dirname, 'plans', `${name}.md`)
  const document = readFileSync(path, 'utf8')
  const story = readStory(readFileSync(join(import.meta.dirname, 'stories', `${name}.md`), 'utf8'))
  const typed = [...story.deeds.values()].flat().map(({ line }) => line)
  const isFound = (quote: string) => document.includes(quote) || typed.includes(quote)
  expect(story.quotes.filter((quote) => !isFound(quote))).toEqual([])
  expect(story.unexplained).toEqual([])
  const walked = await walk(path, story)
  expect(walked.lines).toEqual(story.lines)
  return { ...walked, document }
}

/** The lines of a document that came out otherwise than they went in. */
function changed(before: string, after: string): readonly string[] {
  const known = new Set(before.split('\n'))
  return after.split('\n').filter((line) => !known.has(line))
}

it('calls for the reviews of a watching framework that was forgotten for years', { timeout }, async () => {
  const { document, exported, file } = await liveThrough('watching-framework')
  expect(changed(document, await exported('EKWF'))).toMatchInlineSnapshot(`
    [
      "- [x] Finish the test kiln with real wares",
      "- [x] Begin a trial with the drying room",
      "- [x] Have the main projects watched by a machine",
      "- [x] Write down what the first phase taught",
      "**Next Review**: October 2026  ",
    ]
  `)
  expect(file('kiln-report-2026-Q2.md')).toMatchInlineSnapshot(`
    "# EKWF · Quarterly Reviews (Every 3 months) and Quarterly Reports

    - Review of: 1 April 2026
    - Closed: 2 April 2026, by you
    - Next review: 1 July 2026

    ## Conclusion

    Too early for the great kiln

    ## Duties

    - [x] Check how kilnworks/kiln-drivers comes along (by you)
    - [x] Look at new electric kilns of others (by you)
    - [x] Update how mature each part is (by you)
    - [x] Write down what changed around us (by you)

    ## Components

    - EKWF-42 Test kiln: done, confirmed by you
    - EKWF-43 Drying room: done, confirmed by you
    - EKWF-44 Glaze room: at risk, confirmed by you
    - EKWF-45 Great kiln: not ready, confirmed by you

    ## Gates

    - EKWF-2 What We Watch: no-go, 0 of 9 shown to hold, confirmed by you
    - EKWF-33 Success Criteria for Phase 2 Move: no-go, 0 of 9 shown to hold, confirmed by you

    ## Criteria

    - EKWF-2 Stable interface (no breaking changes for 6+ months): open, as before
    - EKWF-3 Fire inspection passed: open, as before
    - EKWF-4 Every firing curve of ours can be run: open, as before
    - EKWF-5 Gas and current can be mixed: open, as before
    - EKWF-6 The maker answers for daily use: open, as before
    - EKWF-15 Potteries that fire with it daily: open, as before
    - EKWF-16 Tools to look inside a firing: open, as before
    - EKWF-17 As even as gas: open, as before
    - EKWF-18 Schools that teach it: open, as before
    - EKWF-33 Stable controllers: kiln-drivers reaches 1.0+ with a steady interface: open, as before, claimed by the document without evidence
    - EKWF-34 Daily examples: Several potteries fire great kilns with it: open, as before, claimed by the document without evidence
    - EKWF-35 Looking inside: A firing can be followed as well as with gas: open, as before, claimed by the document without evidence
    - EKWF-36 Evenness: Glazes come out within 5% of the gas kiln: open, as before, claimed by the document without evidence
    - EKWF-37 Maker's support: The maker supports daily use and documents it: open, as before, claimed by the document without evidence
    - EKWF-38 Trained team: The team can repair coils itself: open, as before, claimed by the document without evidence
    - EKWF-39 Means: Time and money are set aside: open, as before, claimed by the document without evidence
    - EKWF-40 Risk: The pottery can bear a lost firing: open, as before, claimed by the document without evidence
    - EKWF-41 Steady field: No great changes are expected: open, as before, claimed by the document without evidence

    ## Blocked

    - EKWF-46 Young controllers: Still experimental, interface unsteady
    - EKWF-47 Few examples: Hardly a pottery fires great kilns with it
    - EKWF-48 No looking inside: Tools for it are not mature
    - EKWF-49 Maker's support: No promise for daily use yet
    "
  `)
})

it('calls for the monthly upkeep and the quarterly reviews of an index of choices', { timeout }, async () => {
  const { document, exported, file } = await liveThrough('choices-index')
  expect(changed(document, await exported('GCI'))).toMatchInlineSnapshot(`
    [
      "1. [x] Read CHOOSING_A_GLAZE.md",
      "2. [x] Copy recipe.example to the scales",
      "3. [x] Weigh one batch to see that it melts",
      "4. [x] Set up the test shelf as in GLAZING_ROADMAP.md Phase 0",
      "1. [x] Follow GLAZING_ROADMAP.md Phase 1",
      "2. [x] Look up boron and cobalt in GLAZES_COMPARED.md",
      "3. [x] Try the patterns of CHOOSING_A_GLAZE.md",
      "| 2026-01-12 |  | Regular Updates (Monthly): No warnings |",
      "| 2026-02-12 |  | Regular Updates (Monthly), Quarterly Reviews: All choices stand |",
      "| 2026-03-12 |  | Regular Updates (Monthly): No warnings |",
      "| 2026-04-13 |  | Regular Updates (Monthly): No warnings |",
      "| 2026-05-12 |  | Regular Updates (Monthly), Quarterly Reviews: Boron is judged again in August |",
      "| 2026-07-13 |  | Regular Updates (Monthly): Two batches renewed |",
      "| 2026-08-20 |  | Regular Updates (Monthly), Quarterly Reviews: Boron stays |",
      "| 2026-09-14 |  | Regular Updates (Monthly): No warnings |",
      "| 2026-11-11 |  | Regular Updates (Monthly), Quarterly Reviews: A year, and all choices stand |",
      "| 2026-12-14 |  | Regular Updates (Monthly): No warnings |",
      "**Last Updated:** December 14, 2026",
      "**Next Review:** February 11, 2027",
    ]
  `)
  expect(file('GCI-review-2026-02-12.md')).toMatchInlineSnapshot(`
    "# GCI · Regular Updates (Monthly) and Quarterly Reviews

    - Review of: 11 February 2026
    - Closed: 12 February 2026, by you
    - Next review: 11 March 2026

    ## Conclusion

    All choices stand

    ## Duties

    - [ ] Keep GLAZES_COMPARED.md at hand
    - [ ] Track progress against GLAZING_ROADMAP.md
    - [ ] Update the recipe as phases go on
    - [ ] Check for warnings of the makers
    - [ ] Look at new batches: shelf --new
    - [ ] Renew what ran out: shelf --renew
    - [x] Judge each choice again (by you)
    - [x] Update GLAZES_COMPARED.md with what was found (by you)
    - [x] Adjust GLAZING_ROADMAP.md to how far we are (by you)

    ## Metrics

    - GCI-12 Crazing: open, confirmed
    - GCI-13 Weighing time: open, confirmed
    - GCI-14 Wares kept: open, confirmed

    ## Done since the last review

    - GCI-21 Follow GLAZING_ROADMAP.md Phase 1: done, by you
    - GCI-22 Look up boron and cobalt in GLAZES_COMPARED.md: done, by you
    - GCI-23 Try the patterns of CHOOSING_A_GLAZE.md: done, by you
    "
  `)
})

it('tells how far an upgrade of three weeks is while its phases run, and runs its rollback', {
  timeout,
}, async () => {
  const { document, exported, file } = await liveThrough('upgrade-plan')
  expect(changed(document, await exported('GKU'))).toMatchInlineSnapshot(`
    [
      "- [x] **Renew the gas line**",
      "- [x] **Change the firing tables**",
      "- [x] **Mark the new fuse box**",
      "- [x] **Ask every maker whether the parts fit**",
      "- [x] **Prepare the way back**",
      "- [x] **Build in the burner**",
      "- [x] **Seal what leaks**",
      "- [x] **Build in the controller**",
      "- [x] **Teach it our firing curves**",
      "- [x] **Empty firing**",
      "- [x] **Glaze firing**",
      "- [x] **Wares on all shelves**",
      "- [x] **Handing over**",
    ]
  `)
  expect(file('GKU-emergency-rollback-2026-03-11.md')).toMatchInlineSnapshot(`
    "# GKU · Emergency Rollback (< 2 hours)

    - Asked for by you, 11 Mar 2026, 14:00
    - Confirmed by ben, 11 Mar 2026, 14:05
    - Finished by ben, 11 Mar 2026, 18:25
    - Took 4 hours and 20 minutes of 2 hours
    - Times are those of Europe/Berlin

    ## Steps

    - [x] Cut the gas (by ben, 11 Mar 2026, 15:30; a valve was stuck)
    - [x] Put the old burner back (by ben, 11 Mar 2026, 18:20)
    - [x] Fire empty with the old tables (by ben, 11 Mar 2026, 18:20)
    "
  `)
})
