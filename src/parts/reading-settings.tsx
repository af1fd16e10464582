import { ChoiceGroup } from './choice-group';
import styles from './reading-settings.module.css';

export type Reading = {
  size: 'normal' | 'large' | 'larger';
  spacing: 'normal' | 'wide';
  contrast: 'normal' | 'more';
};

export const usualReading: Reading = { size: 'normal', spacing: 'normal', contrast: 'normal' };

/** Sets what a reader chose on the root element, where the tokens listen to it. */
export function applyReading(root: HTMLElement, reading: Reading): void {
  for (const [name, value] of Object.entries(reading)) {
    if (value === 'normal') root.removeAttribute(`data-${name}`);
    else root.setAttribute(`data-${name}`, value);
  }
}

export type ReadingSettingsProps = {
  value: Reading;
  onChange: (value: Reading) => void;
  labels: {
    size: string;
    sizes: Record<Reading['size'], string>;
    spacing: string;
    spacings: Record<Reading['spacing'], string>;
    contrast: string;
    contrasts: Record<Reading['contrast'], string>;
  };
};

/** Text size, spacing and contrast. It stores nothing. */
export function ReadingSettings({ value, onChange, labels }: ReadingSettingsProps) {
  return (
    <div className={styles.settings}>
      <ChoiceGroup
        legend={labels.size}
        layout="row"
        options={optionsOf(['normal', 'large', 'larger'], labels.sizes)}
        value={value.size}
        onChange={(size) => onChange({ ...value, size })}
      />
      <ChoiceGroup
        legend={labels.spacing}
        layout="row"
        options={optionsOf(['normal', 'wide'], labels.spacings)}
        value={value.spacing}
        onChange={(spacing) => onChange({ ...value, spacing })}
      />
      <ChoiceGroup
        legend={labels.contrast}
        layout="row"
        options={optionsOf(['normal', 'more'], labels.contrasts)}
        value={value.contrast}
        onChange={(contrast) => onChange({ ...value, contrast })}
      />
    </div>
  );
}

const optionsOf = <T extends string>(values: readonly T[], labels: Record<T, string>) =>
  values.map((value) => ({ value, label: labels[value] }));
