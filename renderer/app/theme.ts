import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one accent: actions and focus. */
const petrol: MantineColorsTuple = [
  '#edf5f5',
  '#d8e8e8',
  '#b0d1d2',
  '#8cc5c7',
  '#5fa3a5',
  '#3f8b8e',
  '#2a7175',
  '#1d5f63',
  '#174d50',
  '#103a3c',
];

/** Unverified, stale, missing: never alone, always beside a word. */
const amber: MantineColorsTuple = [
  '#fdf5e3',
  '#f9e9c6',
  '#f2d594',
  '#eabf5f',
  '#dea937',
  '#b98213',
  '#98670a',
  '#7a5106',
  '#5f3f05',
  '#462f04',
];

/** Errors and what destroys. */
const red: MantineColorsTuple = [
  '#fbeeec',
  '#f6dad7',
  '#efb8b3',
  '#e8968f',
  '#dd6e66',
  '#cc4a43',
  '#b3322f',
  '#9f2528',
  '#821c20',
  '#631418',
];

/** Warm greys: paper, hairlines, ink. */
const gray: MantineColorsTuple = [
  '#faf8f5',
  '#f3f0ea',
  '#e9e5dd',
  '#ddd8ce',
  '#c9c2b6',
  '#938b7e',
  '#6d665b',
  '#544e45',
  '#3b3731',
  '#24211d',
];

const dark: MantineColorsTuple = [
  '#ece8e1',
  '#cfc9bf',
  '#aca599',
  '#7f786d',
  '#514c45',
  '#3d3934',
  '#2e2b27',
  '#24221f',
  '#1b1917',
  '#131210',
];

const sans =
  "'Noto Sans Variable', 'Noto Sans Arabic Variable', 'Noto Sans Ethiopic Variable', system-ui, sans-serif";

/**
 * Calm and flat: hairlines instead of shadows, radius 6, 15 px body, rhythm of 8. Overlays do not lock the
 * page's scrolling: the page does not scroll, its main part does. `close` is the word for every closing cross.
 */
export const themeFor = (close: string) =>
  createTheme({
    colors: { petrol, amber, red, gray, dark },
    primaryColor: 'petrol',
    primaryShade: { light: 7, dark: 6 },
    white: '#fffdfa',
    black: '#24211d',
    fontFamily: sans,
    fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', Consolas, 'DejaVu Sans Mono', monospace",
    fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
    lineHeights: { xs: '1.4', sm: '1.5', md: '1.55', lg: '1.5', xl: '1.4' },
    spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
    radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '16px' },
    defaultRadius: 'md',
    headings: {
      fontFamily: sans,
      fontWeight: '600',
      sizes: {
        h1: { fontSize: '1.5rem', lineHeight: '1.25' },
        h2: { fontSize: '1.125rem', lineHeight: '1.35' },
        h3: { fontSize: '0.9375rem', lineHeight: '1.45' },
        h4: { fontSize: '0.9375rem', lineHeight: '1.45' },
      },
    },
    shadows: {
      xs: 'none',
      sm: 'none',
      md: '0 6px 24px rgb(36 33 29 / 12%)',
      lg: '0 10px 36px rgb(36 33 29 / 16%)',
      xl: '0 14px 48px rgb(36 33 29 / 20%)',
    },
    respectReducedMotion: true,
    cursorType: 'pointer',
    focusRing: 'auto',
    components: {
      Modal: {
        defaultProps: {
          lockScroll: false,
          centered: true,
          overlayProps: { backgroundOpacity: 0.4 },
          closeButtonProps: { 'aria-label': close },
        },
      },
      Drawer: { defaultProps: { lockScroll: false, closeButtonProps: { 'aria-label': close } } },
      Notification: { defaultProps: { closeButtonProps: { 'aria-label': close } } },
      Alert: { defaultProps: { variant: 'light' } },
      // Nothing slides: what is chosen is chosen at once.
      SegmentedControl: { defaultProps: { transitionDuration: 0 } },
      Tooltip: { defaultProps: { openDelay: 400, withArrow: false } },
      InputWrapper: {
        vars: () => ({
          description: { '--input-description-size': '0.8125rem' },
          error: { '--input-error-size': '0.8125rem' },
        }),
      },
    },
  });

/** What the library derives from its greys is taken from tokens.css instead: one place for every ground and edge. */
const grounds = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-border': 'var(--hairline)',
  '--mantine-color-placeholder': 'var(--ink-soft)',
  '--mantine-color-error': 'var(--danger)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-amber-light': 'var(--warn-soft)',
  '--mantine-color-amber-light-color': 'var(--warn)',
  '--mantine-color-red-light': 'var(--danger-soft)',
  '--mantine-color-red-light-color': 'var(--danger)',
};

export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: grounds, dark: grounds });
