interface Props {
  id: string;
  label: string;
  /** '' for none. */
  value: string;
  /** What none is called. */
  none: string;
  options: readonly (readonly [value: string, name: string])[];
  choose: (value: string) => void;
}

/** One of many, with none first. */
export function Select({ id, label, value, none, options, choose }: Props) {
  return (
    <p class="matrix-select">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{none}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
