export const copyOutcomes = {
  none: '',
  copied: 'Copied.',
  failed: 'Copying is not allowed here; copy the address bar.',
} as const;
