import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

export interface FieldProps {
  readonly label: string;
  /** One line on what it does. */
  readonly hint?: string | undefined;
}

export interface Choice<Value extends string, Label = ComponentChildren> {
  readonly value: Value;
  readonly label: Label;
  /** What this choice means; with one, the choices stand below each other. */
  readonly hint?: string | undefined;
}

interface ChoiceFieldProps<Value extends string> extends FieldProps {
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, all of them in sight. */
export function ChoiceField<Value extends string>({ label, hint, choices, value, onChoose }: ChoiceFieldProps<Value>) {
  const id = useId();
  return (
    <fieldset class="field" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend class="field-label">{label}</legend>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="choices" data-explained={choices.some((choice) => choice.hint)}>
        {choices.map((choice) => (
          <label class="choice" key={choice.value}>
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              aria-describedby={choice.hint ? `${id}-${choice.value}` : undefined}
              aria-labelledby={`${id}-${choice.value}-label`}
              onChange={() => onChoose(choice.value)}
            />
            <span class="choice-words">
              <span id={`${id}-${choice.value}-label`}>{choice.label}</span>
              {choice.hint && (
                <span class="field-hint" id={`${id}-${choice.value}`}>
                  {choice.hint}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SelectFieldProps<Value extends string> extends FieldProps {
  readonly choices: readonly (Choice<Value, string> & { readonly lang?: string | undefined })[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of many, or of names that need no explaining. */
export function SelectField<Value extends string>({ choices, value, onChoose, ...field }: SelectFieldProps<Value>) {
  const id = useId();
  return (
    <Labelled {...field} id={id}>
      <select
        class="field-select"
        id={id}
        aria-describedby={describedBy(field, id)}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value as Value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

interface RangeFieldProps extends FieldProps {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** A value as it is said: with its unit. */
  readonly say: (value: number) => string;
  readonly onChange: (value: number) => void;
}

/** A number between two bounds: shown as the hand moves it, told of once the hand lets go, and with every key press. */
export function RangeField({ value, least, most, step, say, onChange, ...field }: RangeFieldProps) {
  const id = useId();
  const [held, setHeld] = useState(value);
  const [given, setGiven] = useState(value);
  if (given !== value) {
    setGiven(value);
    setHeld(value);
  }
  const said = say(held);
  return (
    <Labelled {...field} id={id}>
      <div class="field-row">
        <input
          type="range"
          class="field-range"
          id={id}
          aria-describedby={describedBy(field, id)}
          aria-valuetext={said}
          value={held}
          min={least}
          max={most}
          step={step}
          onInput={(event) => setHeld(event.currentTarget.valueAsNumber)}
          onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
        <span class="field-value" aria-hidden="true">
          {said}
        </span>
      </div>
    </Labelled>
  );
}

const describedBy = ({ hint }: FieldProps, id: string): string | undefined => (hint ? `${id}-hint` : undefined);

interface LabelledProps extends FieldProps {
  /** Id of the control that is labelled. */
  readonly id: string;
  readonly children: ComponentChildren;
}

/** A control of any kind under its label; its hint has the control's id with `-hint`. */
export function Labelled({ label, hint, id, children }: LabelledProps) {
  return (
    <div class="field">
      <div class="field-words">
        <label class="field-label" for={id}>
          {label}
        </label>
        {hint && (
          <p class="field-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
      {children}
    </div>
  );
}
