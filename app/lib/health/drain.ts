const shared = globalThis as typeof globalThis & { backwiseDraining?: boolean }

/** From here on the process says that it is not ready, while it finishes what runs. */
export function startDraining(): void {
  shared.backwiseDraining = true
}

export function isDraining(): boolean {
  return shared.backwiseDraining === true
}
