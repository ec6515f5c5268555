/** What Discord's documentation demands and its schemas leave out; every fault is one sentence. */

/** Whatever came, by the names that are looked at here. */
type Json = { readonly [Name in Looked]?: unknown }
type Looked =
  | 'allowed_mentions'
  | 'attachments'
  | 'autocomplete'
  | 'choices'
  | 'component'
  | 'components'
  | 'content'
  | 'custom_id'
  | 'default'
  | 'description'
  | 'enforce_nonce'
  | 'file'
  | 'filename'
  | 'flags'
  | 'id'
  | 'items'
  | 'label'
  | 'max_values'
  | 'media'
  | 'name'
  | 'nonce'
  | 'options'
  | 'parse'
  | 'required'
  | 'roles'
  | 'style'
  | 'type'
  | 'url'
  | 'users'
  | 'value'

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : [])

/** The object and all objects inside it, at any depth, that are components. */
function componentsIn(value: unknown): readonly Json[] {
  return [
    ...listOf(isObject(value) ? value.components : undefined),
    ...listOf(isObject(value) ? [value.component] : []),
  ].flatMap((one) => [one, ...componentsIn(one)])
}

const repeated = (values: readonly unknown[]) => values.filter((value, at) => values.indexOf(value) !== at)
const isV2 = 1 << 15

export function messageFaults(body: unknown, how: string, files: readonly string[]): readonly string[] {
  if (!isObject(body)) return ['it is no object']
  const faults: string[] = []
  const all = componentsIn(body)
  const flags = Number(body.flags ?? 0)
  const media = all.filter(({ type }) => type === 12).flatMap((one) => listOf(one.items))
  if ((flags & isV2) === 0) faults.push('components of the second version need their flag')
  if ('content' in body || 'embeds' in body)
    faults.push('content and embeds are not allowed beside such components')
  if (all.length === 0) faults.push('it is empty')
  if (all.length + media.length > 40) faults.push(`it has ${all.length} components, at most 40 are allowed`)
  const text = all.filter(({ type }) => type === 10).map(({ content }) => String(content))
  if (text.join('').length > 4000)
    faults.push(`its texts have ${text.join('').length} characters, at most 4000 are allowed`)
  if (text.some((content) => content.trim() === '')) faults.push('a text is empty')
  const customIds = all.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]))
  for (const id of repeated(customIds)) faults.push(`the custom id ${id} is there twice`)
  const ids = all.flatMap(({ id }) => (id === undefined ? [] : [id]))
  for (const id of repeated(ids)) faults.push(`the id ${id} is there twice`)
  for (const row of all.filter(({ type }) => type === 1)) faults.push(...rowFaults(listOf(row.components)))
  for (const container of all.filter(({ type }) => type === 17))
    if (listOf(container.components).some(({ type }) => type === 17))
      faults.push('a container stands in another')
  const mentions = body.allowed_mentions
  if (
    !isObject(mentions) ||
    !Array.isArray(mentions.parse) ||
    mentions.parse.length > 0 ||
    mentions.users ||
    mentions.roles
  )
    faults.push('it may notify people')
  if (how === 'create' && (body.enforce_nonce !== true || typeof body.nonce !== 'string'))
    faults.push('without an enforced nonce it may arrive twice')
  faults.push(...fileFaults(all, media, body, files))
  return faults
}

function rowFaults(parts: readonly Json[]): readonly string[] {
  const selects = parts.filter(({ type }) => type === 3)
  const faults = selects.length > 0 && parts.length > 1 ? ['a select shares its row'] : []
  for (const select of selects) {
    const options = listOf(select.options)
    for (const value of repeated(options.map((option) => option.value)))
      faults.push(`the option ${value} is there twice`)
    if (Number(select.max_values ?? 1) > options.length) faults.push('more can be chosen than there is')
    if (options.filter((option) => option.default === true).length > Number(select.max_values ?? 1))
      faults.push('more is chosen than can be')
  }
  for (const button of parts.filter(({ type }) => type === 2)) {
    if (button.label === undefined || String(button.label).length > 80)
      faults.push('a label is missing or longer than 80')
    if (button.style !== 5 && button.custom_id === undefined) faults.push('a button has no id')
  }
  return faults
}

function fileFaults(
  all: readonly Json[],
  media: readonly Json[],
  body: Json,
  files: readonly string[],
): readonly string[] {
  const shown = [
    ...all.filter(({ type }) => type === 13).map(({ file }) => file),
    ...media.map((item) => item.media),
  ].map((one) => (isObject(one) ? String(one.url) : ''))
  const named = listOf(body.attachments).map((attachment) => `attachment://${attachment.filename}`)
  const sent = files.map((file) => `attachment://${file}`)
  return [
    ...shown.filter((url) => !sent.includes(url)).map((url) => `${url} is shown but not sent`),
    ...sent.filter((url) => !shown.includes(url)).map((url) => `${url} is sent but not shown`),
    ...sent.filter((url) => !named.includes(url)).map((url) => `${url} is sent but not listed`),
    ...repeated(sent).map((url) => `${url} is sent twice`),
    ...sent
      .filter((url) => !/^attachment:\/\/[A-Za-z0-9._-]+$/.test(url))
      .map((url) => `Discord would rename ${url}`),
  ]
}

export function modalFaults(data: unknown): readonly string[] {
  const top = listOf(isObject(data) ? data.components : undefined)
  const ids = componentsIn(data).flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]))
  return [
    ...(top.length > 5 ? ['a modal has at most 5 components'] : []),
    ...repeated(ids).map((id) => `the custom id ${id} is there twice`),
    ...top.filter(({ type }) => type === 1).map(() => 'rows in modals are a thing of the past'),
  ]
}

const commandName = /^[-_'\p{L}\p{N}]{1,32}$/u

export function commandFaults(body: unknown): readonly string[] {
  const commands = listOf(body)
  const typed = commands.filter(({ type }) => type === 1 || type === undefined)
  const faults: string[] = []
  if (typed.length > 100) faults.push('there are more than 100 commands')
  if (commands.filter(({ type }) => type === 3).length > 5)
    faults.push('there are more than 5 message commands')
  for (const name of repeated(commands.map(({ name, type }) => `${type} ${name}`)))
    faults.push(`${name} is there twice`)
  for (const command of typed) {
    if (!command.description) faults.push(`${command.name} has no description`)
    if (allTexts(command).length > 8000) faults.push(`${command.name} says more than 8000 characters`)
    faults.push(...namedFaults(command, 0))
  }
  return faults
}

function namedFaults(command: Json, depth: number): readonly string[] {
  const name = String(command.name)
  const options = listOf(command.options)
  const faults: string[] = []
  if (!commandName.test(name) || name !== name.toLowerCase()) faults.push(`${name} is no name`)
  if (options.length > 25) faults.push(`${name} has more than 25 options`)
  for (const twice of repeated(options.map((option) => option.name)))
    faults.push(`${name} has ${twice} twice`)
  const firstOptional = options.findIndex((option) => option.required !== true)
  if (firstOptional >= 0 && options.slice(firstOptional).some((option) => option.required === true))
    faults.push(`${name} wants something required after something optional`)
  for (const option of options) {
    if (option.type === 2 && depth > 0) faults.push(`${name} has a group inside a group`)
    if (option.autocomplete === true && option.choices !== undefined)
      faults.push(`${name} completes and lists choices`)
    faults.push(...namedFaults(option, depth + 1))
  }
  return faults
}

function allTexts(command: Json): string {
  const own = (['name', 'description', 'value'] as const)
    .map((key) => (typeof command[key] === 'string' ? command[key] : ''))
    .join('')
  return own + [...listOf(command.options), ...listOf(command.choices)].map(allTexts).join('')
}
