/** Discord's limits, each with the page of its developer documentation that states it. */
export const limits = {
  /** Components in one message, nested ones counted: components/reference. */
  components: 40,
  /** Characters over all text displays of one message: components/reference, text display. */
  text: 4000,
  /** Buttons in one row: components/reference, action row. */
  buttons: 5,
  /** Characters of a button's label: components/reference, button. */
  buttonLabel: 80,
  /** Options of one select: components/reference, string select. */
  options: 25,
  /** Characters of an option's label and of its value: components/reference, select option. */
  option: 100,
  /** Characters of a component's custom id: components/reference. */
  customId: 100,
  /** Files of one message: resources/message, create message. */
  files: 10,
  /** Bytes of one message's files where the server is not boosted: reference, uploading files. */
  fileBytes: 10 * 1024 * 1024,
  /** Characters of a nonce: resources/message, create message. */
  nonce: 25,
  /** Characters of a thread's name: resources/channel, start thread. */
  threadName: 100,
  /** Subcommands or groups of a command, options of a subcommand, choices: interactions/application-commands. */
  commandOptions: 25,
  /** Characters of all names, descriptions and values of one command: interactions/application-commands. */
  commandText: 8000,
  /** Commands on messages of one application: interactions/application-commands. */
  messageCommands: 5,
  /** Characters of a command's name: interactions/application-commands. */
  commandName: 32,
  /** Characters of a description: interactions/application-commands. */
  description: 100,
  /** Characters of a modal's title: interactions/receiving-and-responding, modal. */
  modalTitle: 45,
  /** Components at the top of a modal: interactions/receiving-and-responding, modal. */
  modalInputs: 5,
  /** Characters of a modal's label: components/reference, label. */
  modalLabel: 45,
  /** Characters of a text input's value: components/reference, text input. */
  inputValue: 4000,
  /** Milliseconds until an interaction without an answer fails: interactions/receiving-and-responding. */
  answer: 3000,
} as const
