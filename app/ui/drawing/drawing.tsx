type Props = { of: string; caption?: string }

export function Drawing({ of, caption }: Props) {
  return (
    <figure data-drawing={of}>
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
