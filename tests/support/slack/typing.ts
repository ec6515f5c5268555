import type { types } from '@slack/bolt'
import { handleOf } from './people.ts'
import type { World } from './world.ts'

const link = /https?:\/\/[^\s<>]+/g
const person = /@([\w.-]+)/g
const channel = /#([\w.-]+)/g

/** Text as Slack passes it on: three characters escaped. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A command's text as Slack passes it on; `names` where the command was set up to escape people, channels and links. */
export function asCommand(world: World, text: string, names: boolean): string {
  return names ? marked(world, text, (id, name) => `<@${id}|${name}>`) : escaped(text)
}

/** What somebody wrote as Slack passes it on. */
export function asMessage(world: World, text: string): string {
  return marked(world, text, (id) => `<@${id}>`)
}

/** The rich text that Slack's own editor makes of a message. */
export function asBlocks(text: string): readonly types.KnownBlock[] {
  const elements = text.split(/(<@\w+>)/).flatMap((part): types.RichTextElement[] => {
    const user = /^<@(\w+)>$/.exec(part)?.[1]
    if (user !== undefined) return [{ type: 'user', user_id: user }]
    return part === '' ? [] : [{ type: 'text', text: unescaped(part) }]
  })
  return elements.length === 0
    ? []
    : [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }]
}

/** As people read it. */
export function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

function marked(world: World, text: string, mention: (id: string, name: string) => string): string {
  const people = [...world.people.values()]
  const channels = [...world.channels.values()]
  return escaped(text)
    .replace(link, (url) => `<${url}>`)
    .replace(person, (whole, name: string) => {
      const who = people.find((one) => handleOf(one) === name.toLowerCase())
      return who === undefined ? whole : mention(who.id, handleOf(who))
    })
    .replace(channel, (whole, name: string) => {
      const found = channels.find((one) => one.name === name)
      return found === undefined ? whole : `<#${found.id}|${found.name}>`
    })
}
