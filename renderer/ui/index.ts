export { Avatar, type AvatarTint, initialsOf } from './Avatar.tsx';
export { Banner } from './Banner.tsx';
export { BulkBar } from './BulkBar.tsx';
export { Button, type ButtonProps } from './Button.tsx';
export { CellMatrix, type MatrixCell } from './CellMatrix.tsx';
export { Checkbox } from './Checkbox.tsx';
export { Chip, type ChipProps } from './Chip.tsx';
export { classNames } from './class-names.ts';
export { ContextMenu, MenuAt, type MenuPosition } from './ContextMenu.tsx';
export { Count } from './Count.tsx';
export { Dialog } from './Dialog.tsx';
export { EmptyState, type EmptyWay } from './EmptyState.tsx';
export { ErrorState } from './ErrorState.tsx';
export { FieldError } from './FieldError.tsx';
export type { FieldMark } from './FieldMarks.tsx';
export { Form } from './Form.tsx';
export { FormRow } from './FormRow.tsx';
export { Icon } from './Icon.tsx';
export { IconButton, type IconButtonProps } from './IconButton.tsx';
export { Kbd } from './Kbd.tsx';
export { ariaKeys, isMac, keyCaps } from './key-names.ts';
export { LinkButton } from './LinkButton.tsx';
export { LongTableIllustration } from './LongTableIllustration.tsx';
export { MenuTrigger } from './Menu.tsx';
export { IconMenuButton, MenuButton } from './MenuButton.tsx';
export type { MenuEntry, MenuItemEntry } from './menu-entries.ts';
export { NumberField } from './NumberField.tsx';
export { PlainButton } from './PlainButton.tsx';
export { Popover, PopoverTrigger } from './Popover.tsx';
export { RadioGroup } from './RadioGroup.tsx';
export { readToken } from './read-token.ts';
export { RoundCheck } from './RoundCheck.tsx';
export { SearchField } from './SearchField.tsx';
export { SegmentedControl } from './SegmentedControl.tsx';
export { Select } from './Select.tsx';
export { SidePanel } from './SidePanel.tsx';
export { Spinner } from './Spinner.tsx';
export { Switch } from './Switch.tsx';
export { Tabs, type TabSpec } from './Tabs.tsx';
export { Tag, type TagTone } from './Tag.tsx';
export { TextArea } from './TextArea.tsx';
export { TextField, type TextFieldProps } from './TextField.tsx';
export { ToastRegion } from './ToastRegion.tsx';
export { closeToast, showToast, type ToastMessage } from './toasts.ts';
export { Tooltip } from './Tooltip.tsx';
export type { ActionSpec, FieldProps, Option, OptionSection, UiIcon, UiPlacement } from './types.ts';
export { setUiWords, type UiWords } from './words.ts';
export { ColumnChooser } from './data-grid/ColumnChooser.tsx';
export { defaultColumnState, fitColumnState } from './data-grid/column-state.ts';
export { DataGrid } from './data-grid/DataGrid.tsx';
export type {
  CellEditing,
  DataGridColumn,
  DataGridGroup,
  DataGridHandle,
  DataGridProps,
  GridColumnState,
  GridCopy,
  GridSort,
} from './data-grid/data-grid-types.ts';
export {
  emptySelection,
  fullSelection,
  type GridSelection,
  isInSelection,
  selectionCount,
  toggleSelected,
  withSelected,
} from './data-grid/grid-selection.ts';
export { toTsv } from './data-grid/to-tsv.ts';
export { Freshness } from './Freshness.tsx';
export { InfluenceBars } from './InfluenceBars.tsx';
export { Seat } from './Seat.tsx';
export { SeatGlyph, SeatIcon, type SeatState } from './SeatGlyph.tsx';
export { Stance } from './Stance.tsx';
export { type StanceBand, StanceGlyph, StanceShape } from './StanceGlyph.tsx';
export { StatusDot } from './StatusDot.tsx';
export { TieBars, type TieStrength } from './TieBars.tsx';
export { Breadcrumbs } from './Breadcrumbs.tsx';
export { ComboBox, type ComboBoxProps } from './ComboBox.tsx';
export { DateField, type DateFieldProps, TimeField } from './DateField.tsx';
export { DatePicker } from './DatePicker.tsx';
export { DefinitionList } from './DefinitionList.tsx';
export { Highlight } from './Highlight.tsx';
export { InlineEdit } from './InlineEdit.tsx';
export { Logo } from './Logo.tsx';
export { Meter } from './Meter.tsx';
export { ProgressBar } from './ProgressBar.tsx';
export { Section } from './Section.tsx';
export { Skeleton } from './Skeleton.tsx';
export { Sparkline } from './Sparkline.tsx';
export { StanceChoice } from './StanceChoice.tsx';
export { StanceScale } from './StanceScale.tsx';
export { TagInput } from './TagInput.tsx';
export { Timeline, type TimelineEntry } from './Timeline.tsx';
export { plainTextOf } from './rich-text/plain-text.ts';
export type { RichDocument, RichTextSchema } from './rich-text/rich-text-schema.ts';
export { RichTextEditor, type RichTextEditorProps, type RichTextHandle, RichTextView } from './rich-text/RichText.tsx';
export { hrefFromInput, safeHref } from './rich-text/safe-href.ts';
export { CommandList, type CommandSection } from './CommandList.tsx';
export { PlainCell, PlainRow, PlainTable, type PlainRowDrag } from './PlainTable.tsx';
export { TimeGrid, type TimeGridWords } from './TimeGrid.tsx';
export type { TimeEntry } from './time-layout.ts';
export { MonthGrid, type MonthGridDay, type MonthGridWords } from './MonthGrid.tsx';
export { monthDays, shiftedMonth, type MonthEntry } from './month-days.ts';
export { VirtualList } from './VirtualList.tsx';
