import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { Field, type FieldProps } from './field';
import { LinkButton } from './link-button';

export type SecretFieldProps = Omit<FieldProps, 'type'> & { showLabel: string; hideLabel: string };

/** A line that nobody can read along, until the writer wants to see it. Nothing remembers or corrects it. */
export function SecretField({ showLabel, hideLabel, ...field }: SecretFieldProps) {
  const [shown, show] = useState(false);
  return (
    <div>
      <Field {...field} type={shown ? 'text' : 'password'} autoCapitalize="off" />
      <LinkButton icon={shown ? EyeOff : Eye} onClick={() => show(!shown)}>
        {shown ? hideLabel : showLabel}
      </LinkButton>
    </div>
  );
}
