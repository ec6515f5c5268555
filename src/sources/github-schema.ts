import { z } from 'zod'

/** https://docs.github.com/en/rest/repos/repos#get-a-repository */
export const repositorySchema = z.object({
  full_name: z.string(),
  archived: z.boolean().default(false),
  license: z.object({ spdx_id: z.string().nullish(), name: z.string().nullish() }).nullish(),
  open_issues_count: z.number().optional(),
  pushed_at: z.string().nullish(),
})

/** https://docs.github.com/en/rest/releases/releases#list-releases */
export const releasesSchema = z.array(
  z.object({
    tag_name: z.string(),
    draft: z.boolean().default(false),
    prerelease: z.boolean().default(false),
    published_at: z.string().nullish(),
  }),
)

/** https://docs.github.com/en/rest/repos/repos#list-repository-tags */
export const tagsSchema = z.array(z.object({ name: z.string(), commit: z.object({ sha: z.string() }) }))

/** https://docs.github.com/en/rest/commits/commits#list-commits */
export const commitsSchema = z.array(z.object({ sha: z.string() }))

/** https://docs.github.com/en/rest/commits/commits#get-a-commit */
export const commitSchema = z.object({
  commit: z.object({ committer: z.object({ date: z.string().nullish() }).nullish() }),
})

const vector = z.object({ vector_string: z.string().nullish() }).nullish().catch(undefined)

/** https://docs.github.com/en/rest/security-advisories/repository-advisories */
export const advisoriesSchema = z.array(
  z.object({
    severity: z.string().nullish(),
    cvss: vector,
    cvss_severities: z.object({ cvss_v3: vector, cvss_v4: vector }).nullish().catch(undefined),
    state: z.string().default('published'),
    withdrawn_at: z.string().nullish(),
  }),
)
