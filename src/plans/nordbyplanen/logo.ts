/** Two waves below a sun: the harbour at dawn. */
export const logo = `<circle cx="24" cy="17" r="12" fill="var(--art-sun)"/><path fill="none" stroke="var(--primary)" stroke-width="5" stroke-linecap="round" d="M4 31c5-5 9-5 13.5 0s9 5 13.5 0 9-5 13 0"/><path fill="none" stroke="var(--zone-drop)" stroke-width="5" stroke-linecap="round" d="M4 42c5-5 9-5 13.5 0s9 5 13.5 0 9-5 13 0"/>`
