import { Component, type ReactNode } from 'react';
import { pageTexts } from '../catalogue/page.ts';
import styles from './app.module.css';

interface Props {
  /** What the boundary holds, for the message: `the timeline`. */
  readonly part: string;
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** Keeps a fault in one part from taking the page down, and lets the user try that part again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div role="alert" className={styles.problem}>
        <p>{pageTexts.wentWrong(this.props.part, error.message)}</p>
        <button type="button" onClick={() => this.setState({ error: null })}>
          {pageTexts.tryAgain}
        </button>
      </div>
    );
  }
}
