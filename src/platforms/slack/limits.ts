/** Slack's limits, each with the page of its documentation that states it. Characters are UTF-16 units. */
export const limits = {
  /** Blocks in a message: reference/block-kit/blocks. */
  blocks: 50,
  /** Characters in all blocks of a message: chat.postMessage refuses somewhat more (`msg_blocks_too_long`). */
  message: 10_000,
  /** reference/block-kit/blocks/header-block, text. */
  header: 150,
  /** reference/block-kit/composition-objects/text-object, text. */
  plainText: 3000,
  /** reference/block-kit/block-elements/checkboxes-element, options. */
  options: 10,
  /** reference/block-kit/composition-objects/option-object: text, description. */
  option: 75,
  /** reference/block-kit/composition-objects/option-object, value (150 elsewhere, but this holds everywhere). */
  optionValue: 75,
  /** reference/block-kit/blocks/actions-block, elements. */
  buttons: 25,
  /** reference/block-kit/block-elements/button-element: text, value. */
  buttonLabel: 75,
  buttonValue: 2000,
  /** reference/block-kit/block-elements, action_id; block_id alike. */
  actionId: 255,
  /** reference/block-kit/blocks/table-block: rows with the heading, cells in a row; one table in a message. */
  tableRows: 100,
  tableColumns: 20,
  /** A link's address: reference/block-kit/block-elements/button-element, url. */
  address: 3000,
  /** reference/views/modal-views: title and buttons, blocks, private_metadata. */
  modalTitle: 24,
  modalBlocks: 100,
  privateMetadata: 3000,
  /** reference/block-kit/blocks/input-block, label and hint. */
  inputLabel: 2000,
  /** reference/block-kit/block-elements/plain-text-input-element, max_length. */
  inputValue: 3000,
  /** reference/block-kit/block-elements/select-menu-element, options. */
  selectOptions: 100,
  /** Milliseconds in which a request is acknowledged: interactivity/handling-user-interaction. */
  answer: 3000,
  /** Messages by one response_url: interactivity/handling-user-interaction. */
  responses: 5,
  /** conversations.history and conversations.replies, limit: no more than so many are recommended. */
  history: 200,
} as const
