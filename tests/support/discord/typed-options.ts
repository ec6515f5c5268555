import {
  type RESTPutAPIApplicationCommandsJSONBody as Commands,
  type APIApplicationCommandOption as Option,
  type APIApplicationCommandSubcommandOption as Subcommand,
  ApplicationCommandOptionType as Type,
} from 'discord.js'

/** The options of `/roadmap` as they were registered. */
function registered(commands: Commands): readonly Option[] {
  for (const command of commands) if ('options' in command) return command.options ?? []
  return []
}

/** What Discord sends for a subcommand, in its group where it stands in one. */
export function subcommandData(
  commands: Commands,
  command: string,
  options: readonly object[],
): readonly object[] {
  const sub = { type: Type.Subcommand, name: command, options }
  for (const top of registered(commands)) {
    if (top.type === Type.Subcommand && top.name === command) return [sub]
    if (top.type === Type.SubcommandGroup && top.options?.some((one) => one.name === command))
      return [{ type: top.type, name: top.name, options: [sub] }]
  }
  throw new Error(`/roadmap ${command} is not registered`)
}

/** An option as Discord sends it: with the type that it was registered with. */
export function optionValue(commands: Commands, command: string, name: string, value: string) {
  const subcommands = registered(commands).flatMap((top): readonly Subcommand[] => {
    if (top.type === Type.SubcommandGroup) return top.options ?? []
    return top.type === Type.Subcommand ? [top] : []
  })
  const option = subcommands.find((one) => one.name === command)?.options?.find((one) => one.name === name)
  if (option === undefined) throw new Error(`/roadmap ${command} has no option ${name}`)
  return { name, type: option.type, value: option.type === Type.Number ? Number(value) : value }
}

/** Whether a line such as `/roadmap more watch BM` begins with the name of a command as it was registered. */
export function offers(commands: Commands, line: string): boolean {
  const [, first, second] = line.split(/\s+/)
  return registered(commands).some((top) => {
    if (top.name !== first) return false
    return top.type === Type.SubcommandGroup
      ? (top.options ?? []).some(({ name }) => name === second)
      : top.type === Type.Subcommand
  })
}
