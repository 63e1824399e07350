/** A table on paper: what its columns are called, and its rows cell by cell. */
export function PaperTable({
  columns,
  rows,
  numbers = none,
}: {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** Which columns hold numbers, by place. */
  numbers?: readonly boolean[];
}) {
  return (
    // oxlint-disable-next-line react/forbid-elements -- paper has no keys to walk a grid with
    <table data-many={columns.length > 13 ? 'most' : columns.length > 9 ? 'many' : undefined}>
      <thead>
        <tr>
          {columns.map((column, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- two columns may be called the same, and none ever moves
            <th key={index} scope="col" data-number={numbers[index] === true ? '' : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two rows may say the same, and none ever moves
          <tr key={index}>
            {row.map((cell, column) => (
              <td
                // oxlint-disable-next-line react/no-array-index-key -- as above
                key={column}
                data-number={numbers[column] === true ? '' : undefined}
                data-short={cell.length <= mostShort ? '' : undefined}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const none: readonly boolean[] = [];
/** The longest day has this many letters: what is so short stays on one line. */
const mostShort = 12;
