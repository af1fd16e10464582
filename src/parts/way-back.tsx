import { ArrowLeft } from 'lucide-react';
import { ButtonLink, type ButtonLinkProps } from './button';

/** The way back, above the heading of a page. Give it `href`, or let the router's `Link asChild` do so. */
export function WayBack({ children, ...rest }: Omit<ButtonLinkProps, 'kind' | 'icon' | 'wide'>) {
  return (
    <div className="no-print">
      <ButtonLink {...rest} kind="quiet" icon={ArrowLeft}>
        {children}
      </ButtonLink>
    </div>
  );
}
