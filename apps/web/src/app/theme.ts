import { Button, Checkbox, createTheme, NativeSelect, Radio, Textarea, TextInput } from "@mantine/core";

/**
 * What Mantine's components ask of a theme in JavaScript; every colour lives in theme.css, where the contrast of each pair is written down.
 */
export const theme = createTheme({
  primaryColor: "teal",
  primaryShade: 8,
  fontFamily: "var(--fr-font)",
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { size: "sm" } }),
    TextInput: TextInput.extend({ defaultProps: { size: "sm" } }),
    Textarea: Textarea.extend({ defaultProps: { size: "sm", autosize: false, rows: 2 } }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: "sm" } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: "sm" } }),
    Radio: Radio.extend({ defaultProps: { size: "sm" } }),
  },
});
