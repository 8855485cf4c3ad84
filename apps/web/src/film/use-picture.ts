import { useEffect, useState } from "react";

/** The address of a picture while it is printed; it is let go afterwards. */
export function usePicture(): readonly [string | undefined, (picture: Blob) => void] {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (address === undefined) return undefined;
    const forget = (): void => setAddress(undefined);
    addEventListener("afterprint", forget);
    return () => {
      removeEventListener("afterprint", forget);
      URL.revokeObjectURL(address);
    };
  }, [address]);
  return [address, (picture) => setAddress(URL.createObjectURL(picture))];
}
