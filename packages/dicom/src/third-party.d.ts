/** The parts of two untyped packages that are used here. */
declare module "@cornerstonejs/dicom-codec" {
  interface ImageInfo {
    readonly rows: number;
    readonly columns: number;
    readonly bitsAllocated: number;
    readonly samplesPerPixel: number;
    readonly signed: boolean;
    readonly pixelRepresentation: number;
  }
  const codec: {
    /** Used by tests, which have no other source of small compressed films. */
    encode(frame: Uint8Array, info: ImageInfo, transferSyntaxUid: string): Promise<{ readonly imageFrame: ArrayBufferView }>;
    decode(frame: Uint8Array, info: ImageInfo, transferSyntaxUid: string): Promise<{ readonly imageFrame: ArrayBufferView }>;
  };
  export = codec;
}

declare module "dcmjs" {
  type Naturalized = Readonly<Record<string, unknown>>;
  class DicomDict {
    constructor(meta: object);
    dict: object;
    write(options?: object): ArrayBuffer;
  }
  const dcmjs: {
    readonly data: {
      readonly DicomDict: typeof DicomDict;
      readonly DicomMetaDictionary: { denaturalizeDataset(dataset: Naturalized): object };
    };
  };
  export = dcmjs;
}
