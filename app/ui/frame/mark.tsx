/** The mark: a spine in one stroke. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 26 26" fill="none" aria-hidden="true">
      <path
        d="M13 3c4 3-4 5 0 8s-4 5 0 8 1 3 0 4"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
      <circle cx="13" cy="3" r="1.5" fill="currentColor" />
    </svg>
  )
}
