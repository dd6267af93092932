namespace SkillStash.Schema.Compiler.Naming;

public static partial class AmbientTypes
{
    // The types of TypeScript's library of the DOM (TypeScript 7) that are not among the former, without those of browser plug-ins: no
    // browser has any.
    private const string Dom = """
        AacBitstreamFormat AacEncoderConfig AbortController AbortSignal AbortSignalEventMap AbstractRange AbstractWorker
        AbstractWorkerEventMap AddEventListenerOptions AddressErrors AesCbcParams AesCtrParams AesDerivedKeyParams AesGcmParams
        AesKeyAlgorithm AesKeyGenParams Algorithm AlgorithmIdentifier AlignSetting AllAcceptedCredentialsOptions AllowSharedBufferSource
        AlphaOption AnalyserNode AnalyserOptions Animatable Animation AnimationEffect AnimationEvent AnimationEventInit AnimationEventMap
        AnimationFrameProvider AnimationPlayState AnimationPlaybackEvent AnimationPlaybackEventInit AnimationReplaceState AnimationTimeline
        AppendMode AssignedNodesOptions AttestationConveyancePreference Attr AudioBuffer AudioBufferOptions AudioBufferSourceNode
        AudioBufferSourceOptions AudioConfiguration AudioContext AudioContextLatencyCategory AudioContextOptions AudioContextState AudioData
        AudioDataCopyToOptions AudioDataInit AudioDataOutputCallback AudioDecoder AudioDecoderConfig AudioDecoderEventMap AudioDecoderInit
        AudioDecoderSupport AudioDestinationNode AudioEncoder AudioEncoderConfig AudioEncoderEventMap AudioEncoderInit AudioEncoderSupport
        AudioListener AudioNode AudioNodeOptions AudioParam AudioParamMap AudioProcessingEvent AudioProcessingEventInit AudioSampleFormat
        AudioScheduledSourceNode AudioScheduledSourceNodeEventMap AudioTimestamp AudioWorklet AudioWorkletNode AudioWorkletNodeEventMap
        AudioWorkletNodeOptions AuthenticationExtensionsClientInputs AuthenticationExtensionsClientOutputs
        AuthenticationExtensionsLargeBlobInputs AuthenticationExtensionsLargeBlobOutputs AuthenticatorAssertionResponse
        AuthenticatorAttachment AuthenticatorAttestationResponse AuthenticatorResponse AuthenticatorSelectionCriteria AuthenticatorTransport
        AutoFill AutoFillAddressKind AutoFillBase AutoFillContactField AutoFillContactKind AutoFillCredentialField AutoFillField
        AutoFillNormalField AutoFillSection AutoKeyword AutomationRate AvcBitstreamFormat AvcEncoderConfig BarProp Base64URLString
        BaseAudioContext BaseAudioContextEventMap BeforeUnloadEvent BigInteger BinaryType BiquadFilterNode BiquadFilterOptions
        BiquadFilterType BitrateMode Blob BlobCallback BlobEvent BlobEventInit BlobPart BlobPropertyBag Body BodyInit BroadcastChannel
        BroadcastChannelEventMap BufferSource ByteLengthQueuingStrategy Cache CacheQueryOptions CacheStorage CanPlayTypeResult
        CanvasCaptureMediaStreamTrack CanvasCompositing CanvasDirection CanvasDrawImage CanvasDrawPath CanvasFillRule CanvasFillStrokeStyles
        CanvasFilters CanvasFontKerning CanvasFontStretch CanvasFontVariantCaps CanvasGradient CanvasImageData CanvasImageSmoothing
        CanvasImageSource CanvasLineCap CanvasLineJoin CanvasPath CanvasPathDrawingStyles CanvasPattern CanvasRect CanvasRenderingContext2D
        CanvasRenderingContext2DSettings CanvasSettings CanvasShadowStyles CanvasState CanvasText CanvasTextAlign CanvasTextBaseline
        CanvasTextDrawingStyles CanvasTextRendering CanvasTransform CanvasUserInterface CaretPosition CaretPositionFromPointOptions
        ChannelCountMode ChannelInterpretation ChannelMergerNode ChannelMergerOptions ChannelSplitterNode ChannelSplitterOptions
        CharacterData CheckVisibilityOptions ChildNode ClientQueryOptions ClientRect ClientTypes Clipboard ClipboardEvent ClipboardEventInit
        ClipboardItem ClipboardItemData ClipboardItemOptions ClipboardItems CloseEvent CloseEventInit CodecState ColorGamut
        ColorSpaceConversion CommandEvent CommandEventInit Comment CompositeOperation CompositeOperationOrAuto CompositionEvent
        CompositionEventInit CompressionFormat CompressionStream ComputedEffectTiming ComputedKeyframe ConstantSourceNode
        ConstantSourceOptions ConstrainBoolean ConstrainBooleanParameters ConstrainDouble ConstrainDoubleRange ConstrainULong
        ConstrainULongRange ContentVisibilityAutoStateChangeEvent ContentVisibilityAutoStateChangeEventInit ConvolverNode ConvolverOptions
        CookieChangeEvent CookieChangeEventInit CookieInit CookieList CookieListItem CookieSameSite CookieStore CookieStoreDeleteOptions
        CookieStoreEventMap CookieStoreGetOptions CookieStoreManager CountQueuingStrategy Credential CredentialCreationOptions
        CredentialMediationRequirement CredentialPropertiesOutput CredentialRequestOptions CredentialsContainer Crypto CryptoKey
        CryptoKeyPair CurrentUserDetailsOptions CustomElementConstructor CustomElementRegistry CustomEvent CustomEventInit CustomStateSet
        DataTransfer DataTransferItem DataTransferItemList DecodeErrorCallback DecodeSuccessCallback DecompressionStream DelayNode
        DelayOptions DeviceMotionEvent DeviceMotionEventAcceleration DeviceMotionEventAccelerationInit DeviceMotionEventInit
        DeviceMotionEventRotationRate DeviceMotionEventRotationRateInit DeviceOrientationEvent DeviceOrientationEventInit DigitalCredential
        DirectionSetting DisplayCaptureSurfaceType DisplayMediaStreamOptions DistanceModelType Document DocumentEventMap DocumentFragment
        DocumentOrShadowRoot DocumentReadyState DocumentTimeline DocumentTimelineOptions DocumentType DocumentVisibilityState DoubleRange
        DragEvent DragEventInit DynamicsCompressorNode DynamicsCompressorOptions EcKeyAlgorithm EcKeyGenParams EcKeyImportParams
        EcdhKeyDeriveParams EcdsaParams EffectTiming Element ElementContentEditable ElementCreationOptions ElementDefinitionOptions
        ElementEventMap ElementInternals ElementTagNameMap EncodedAudioChunk EncodedAudioChunkInit EncodedAudioChunkMetadata
        EncodedAudioChunkOutputCallback EncodedAudioChunkType EncodedVideoChunk EncodedVideoChunkInit EncodedVideoChunkMetadata
        EncodedVideoChunkOutputCallback EncodedVideoChunkType EndOfStreamError EndingType EpochTimeStamp ErrorCallback ErrorEvent
        ErrorEventInit Event EventCounts EventInit EventListener EventListenerObject EventListenerOptions EventListenerOrEventListenerObject
        EventModifierInit EventSource EventSourceEventMap EventSourceInit EventTarget FileCallback FileList FilePropertyBag FileReader
        FileReaderEventMap FileSystem FileSystemCreateWritableOptions FileSystemDirectoryEntry FileSystemDirectoryHandle
        FileSystemDirectoryHandleAsyncIterator FileSystemDirectoryReader FileSystemEntriesCallback FileSystemEntry FileSystemEntryCallback
        FileSystemFileEntry FileSystemFileHandle FileSystemFlags FileSystemGetDirectoryOptions FileSystemGetFileOptions FileSystemHandle
        FileSystemHandleKind FileSystemRemoveOptions FileSystemWritableFileStream FileSystemWriteChunkType FillLightMode FillMode
        Float32List FocusEvent FocusEventInit FocusOptions FontDisplay FontFace FontFaceDescriptors FontFaceLoadStatus FontFaceSet
        FontFaceSetEventMap FontFaceSetLoadEvent FontFaceSetLoadEventInit FontFaceSetLoadStatus FontFaceSource FormData FormDataEntryValue
        FormDataEvent FormDataEventInit FormDataIterator FragmentDirective FrameRequestCallback FullscreenOptions FunctionStringCallback
        GLbitfield GLboolean GLclampf GLenum GLfloat GLint GLint64 GLintptr GLsizei GLsizeiptr GLuint GLuint64 GainNode GainOptions Gamepad
        GamepadButton GamepadEffectParameters GamepadEvent GamepadEventInit GamepadHapticActuator GamepadHapticEffectType
        GamepadHapticsResult GamepadMappingType GenericTransformStream Geolocation GeolocationCoordinates GeolocationPosition
        GeolocationPositionError GetAnimationsOptions GetComposedRangesOptions GetNotificationOptions GetRootNodeOptions
        GlobalCompositeOperation GlobalEventHandlers GlobalEventHandlersEventMap HardwareAcceleration HashAlgorithmIdentifier
        HashChangeEvent HashChangeEventInit HdrMetadataType Headers HeadersInit HeadersIterator Highlight HighlightRegistry HighlightType
        History HkdfParams HmacImportParams HmacKeyAlgorithm HmacKeyGenParams IdleDeadline IdleRequestCallback IdleRequestOptions
        ImageBitmap ImageBitmapOptions ImageBitmapRenderingContext ImageBitmapRenderingContextSettings ImageBitmapSource ImageBufferSource
        ImageCapture ImageData ImageDataArray ImageDataPixelFormat ImageDataSettings ImageDecodeOptions ImageDecodeResult ImageDecoder
        ImageDecoderInit ImageEncodeOptions ImageOrientation ImageSmoothingQuality ImageTrack ImageTrackList ImportNodeOptions
        InputDeviceInfo InputEvent InputEventInit InsertPosition Int32List IntersectionObserver IntersectionObserverCallback
        IntersectionObserverEntry IntersectionObserverInit IterationCompositeOperation JsonWebKey KeyAlgorithm KeyFormat
        KeySystemTrackConfiguration KeyType KeyUsage KeyboardEvent KeyboardEventInit Keyframe KeyframeAnimationOptions KeyframeEffect
        KeyframeEffectOptions LargestContentfulPaint LatencyMode LineAlignSetting LineAndPositionSetting LinkStyle Location
        LockGrantedCallback LockInfo LockManager LockManagerSnapshot LockMode LockOptions LoginStatus MediaCapabilities
        MediaCapabilitiesDecodingInfo MediaCapabilitiesEncodingInfo MediaCapabilitiesInfo MediaCapabilitiesKeySystemConfiguration
        MediaConfiguration MediaDecodingConfiguration MediaDecodingType MediaDeviceInfo MediaDeviceKind MediaDevices MediaDevicesEventMap
        MediaElementAudioSourceNode MediaElementAudioSourceOptions MediaEncodingConfiguration MediaEncodingType MediaEncryptedEvent
        MediaEncryptedEventInit MediaError MediaImage MediaKeyMessageEvent MediaKeyMessageEventInit MediaKeyMessageType MediaKeySession
        MediaKeySessionClosedReason MediaKeySessionEventMap MediaKeySessionType MediaKeyStatus MediaKeyStatusMap MediaKeyStatusMapIterator
        MediaKeySystemAccess MediaKeySystemConfiguration MediaKeySystemMediaCapability MediaKeys MediaKeysPolicy MediaKeysRequirement
        MediaList MediaMetadata MediaMetadataInit MediaPositionState MediaProvider MediaQueryList MediaQueryListEvent
        MediaQueryListEventInit MediaQueryListEventMap MediaRecorder MediaRecorderEventMap MediaRecorderOptions MediaSession
        MediaSessionAction MediaSessionActionDetails MediaSessionActionHandler MediaSessionPlaybackState MediaSettingsRange MediaSource
        MediaSourceEventMap MediaSourceHandle MediaStream MediaStreamAudioDestinationNode MediaStreamAudioSourceNode
        MediaStreamAudioSourceOptions MediaStreamConstraints MediaStreamEventMap MediaStreamTrack MediaStreamTrackEvent
        MediaStreamTrackEventInit MediaStreamTrackEventMap MediaStreamTrackState MediaTrackCapabilities MediaTrackConstraintSet
        MediaTrackConstraints MediaTrackSettings MediaTrackSupportedConstraints MessageChannel MessageEvent MessageEventInit
        MessageEventSource MessageEventTarget MessageEventTargetEventMap MessagePort MessagePortEventMap MouseEvent MouseEventInit
        MultiCacheQueryOptions MutationCallback MutationObserver MutationObserverInit MutationRecord MutationRecordType NamedCurve
        NamedNodeMap NavigateEvent NavigateEventInit Navigation NavigationActivation NavigationCurrentEntryChangeEvent
        NavigationCurrentEntryChangeEventInit NavigationDestination NavigationEventMap NavigationFocusReset NavigationHistoryBehavior
        NavigationHistoryEntry NavigationHistoryEntryEventMap NavigationInterceptHandler NavigationInterceptOptions
        NavigationNavigateOptions NavigationOptions NavigationPrecommitController NavigationPrecommitHandler NavigationPreloadManager
        NavigationPreloadState NavigationReloadOptions NavigationResult NavigationScrollBehavior NavigationTimingType NavigationTransition
        NavigationType NavigationUpdateCurrentEntryOptions Navigator NavigatorAutomationInformation NavigatorBadge
        NavigatorConcurrentHardware NavigatorContentUtils NavigatorCookies NavigatorLanguage NavigatorLocks NavigatorLogin NavigatorOnLine
        NavigatorPlugins NavigatorStorage Node NodeFilter NodeIterator NodeList NodeListOf NonDocumentTypeChildNode NonElementParentNode
        Notification NotificationDirection NotificationEventMap NotificationOptions NotificationPermission NotificationPermissionCallback
        OfflineAudioCompletionEvent OfflineAudioCompletionEventInit OfflineAudioContext OfflineAudioContextEventMap
        OfflineAudioContextOptions OffscreenCanvas OffscreenCanvasEventMap OffscreenCanvasRenderingContext2D OffscreenRenderingContext
        OffscreenRenderingContextId OnBeforeUnloadEventHandler OnBeforeUnloadEventHandlerNonNull OnErrorEventHandler
        OnErrorEventHandlerNonNull OptionalEffectTiming OptionalPostfixToken OptionalPrefixToken OpusBitstreamFormat OpusEncoderConfig
        OrientationLockType OrientationType OscillatorNode OscillatorOptions OscillatorType OverSampleType OverconstrainedError
        PageRevealEvent PageRevealEventInit PageSwapEvent PageSwapEventInit PageTransitionEvent PageTransitionEventInit PaintTimingMixin
        PannerNode PannerOptions PanningModelType ParentNode Path2D PayerErrors PaymentAddress PaymentComplete PaymentCurrencyAmount
        PaymentDetailsBase PaymentDetailsInit PaymentDetailsModifier PaymentDetailsUpdate PaymentItem PaymentMethodChangeEvent
        PaymentMethodChangeEventInit PaymentMethodData PaymentOptions PaymentRequest PaymentRequestEventMap PaymentRequestUpdateEvent
        PaymentRequestUpdateEventInit PaymentResponse PaymentResponseEventMap PaymentShippingOption PaymentShippingType
        PaymentValidationErrors Pbkdf2Params Performance PerformanceEntry PerformanceEntryList PerformanceEventMap PerformanceEventTiming
        PerformanceMark PerformanceMarkOptions PerformanceMeasure PerformanceMeasureOptions PerformanceNavigation
        PerformanceNavigationTiming PerformanceObserver PerformanceObserverCallback PerformanceObserverEntryList PerformanceObserverInit
        PerformancePaintTiming PerformanceResourceTiming PerformanceServerTiming PerformanceTiming PeriodicWave PeriodicWaveConstraints
        PeriodicWaveOptions PermissionDescriptor PermissionName PermissionState PermissionStatus PermissionStatusEventMap Permissions
        PhotoCapabilities PhotoSettings PictureInPictureEvent PictureInPictureEventInit PictureInPictureWindow
        PictureInPictureWindowEventMap PlaneLayout PlaybackDirection PointerEvent PointerEventInit PointerLockOptions PopStateEvent
        PopStateEventInit PopoverTargetAttributes PositionAlignSetting PositionCallback PositionErrorCallback PositionOptions
        PredefinedColorSpace PremultiplyAlpha PresentationStyle ProcessingInstruction ProgressEvent ProgressEventInit PromiseRejectionEvent
        PromiseRejectionEventInit PropertyDefinition PropertyIndexedKeyframes PublicKeyCredential PublicKeyCredentialClientCapabilities
        PublicKeyCredentialCreationOptions PublicKeyCredentialDescriptor PublicKeyCredentialEntity PublicKeyCredentialParameters
        PublicKeyCredentialRequestOptions PublicKeyCredentialRpEntity PublicKeyCredentialType PublicKeyCredentialUserEntity
        PushEncryptionKeyName PushManager PushManagerAttribute PushSubscription PushSubscriptionOptions PushSubscriptionOptionsInit
        QueuingStrategy QueuingStrategyInit QueuingStrategySize RadioNodeList ReadableByteStreamController ReadableStream
        ReadableStreamAsyncIterator ReadableStreamController ReadableStreamDefaultController ReadableStreamDefaultReader
        ReadableStreamGenericReader ReadableStreamGetReaderOptions ReadableStreamIteratorOptions ReadableStreamReadDoneResult
        ReadableStreamReadResult ReadableStreamReadValueResult ReadableStreamReader ReadableStreamReaderMode ReadableStreamType
        ReadableWritablePair ReadyState RecordingState RedEyeReduction ReferrerPolicy RegistrationOptions RemotePlayback
        RemotePlaybackAvailabilityCallback RemotePlaybackEventMap RemotePlaybackState RenderingContext Report ReportBody ReportList
        ReportingObserver ReportingObserverCallback ReportingObserverOptions Request RequestCache RequestCredentials RequestDestination
        RequestInfo RequestInit RequestMode RequestPriority RequestRedirect ResidentKeyRequirement ResizeObserver ResizeObserverBoxOptions
        ResizeObserverCallback ResizeObserverEntry ResizeObserverOptions ResizeObserverSize ResizeQuality Response ResponseInit ResponseType
        RsaHashedImportParams RsaHashedKeyAlgorithm RsaHashedKeyGenParams RsaKeyAlgorithm RsaKeyGenParams RsaOaepParams RsaOtherPrimesInfo
        RsaPssParams Sanitizer SanitizerAttribute SanitizerAttributeNamespace SanitizerConfig SanitizerElement SanitizerElementNamespace
        SanitizerElementNamespaceWithAttributes SanitizerElementWithAttributes SanitizerPresets Scheduler SchedulerPostTaskCallback
        SchedulerPostTaskOptions Screen ScreenOrientation ScreenOrientationEventMap ScriptProcessorNode ScriptProcessorNodeEventMap
        ScrollAxis ScrollBehavior ScrollIntoViewOptions ScrollLogicalPosition ScrollOptions ScrollRestoration ScrollSetting ScrollTimeline
        ScrollTimelineOptions ScrollToOptions SecurityPolicyViolationEvent SecurityPolicyViolationEventDisposition
        SecurityPolicyViolationEventInit Selection SelectionDirection SelectionMode ServiceWorker ServiceWorkerContainer
        ServiceWorkerContainerEventMap ServiceWorkerEventMap ServiceWorkerRegistration ServiceWorkerRegistrationEventMap ServiceWorkerState
        ServiceWorkerUpdateViaCache ShadowRoot ShadowRootEventMap ShadowRootInit ShadowRootMode ShareData SharedWorker ShowPopoverOptions
        SlotAssignmentMode Slottable SourceBuffer SourceBufferEventMap SourceBufferList SourceBufferListEventMap
        SpeechRecognitionAlternative SpeechRecognitionErrorCode SpeechRecognitionErrorEvent SpeechRecognitionErrorEventInit
        SpeechRecognitionEvent SpeechRecognitionEventInit SpeechRecognitionResult SpeechRecognitionResultList SpeechSynthesis
        SpeechSynthesisErrorCode SpeechSynthesisErrorEvent SpeechSynthesisErrorEventInit SpeechSynthesisEvent SpeechSynthesisEventInit
        SpeechSynthesisEventMap SpeechSynthesisUtterance SpeechSynthesisUtteranceEventMap SpeechSynthesisVoice StartViewTransitionOptions
        StaticRange StaticRangeInit StereoPannerNode StereoPannerOptions Storage StorageEstimate StorageEvent StorageEventInit
        StorageManager StreamPipeOptions StructuredSerializeOptions StylePropertyMap StylePropertyMapReadOnly
        StylePropertyMapReadOnlyIterator StyleSheet StyleSheetList SubmitEvent SubmitEventInit SubtleCrypto SvcOutputMetadata TaskController
        TaskControllerInit TaskPriority TaskPriorityChangeEvent TaskPriorityChangeEventInit TaskSignal TaskSignalAnyInit TaskSignalEventMap
        TexImageSource Text TextDecodeOptions TextDecoder TextDecoderCommon TextDecoderOptions TextDecoderStream TextEncoder
        TextEncoderCommon TextEncoderEncodeIntoResult TextEncoderStream TextEvent TextMetrics TextTrack TextTrackCue TextTrackCueEventMap
        TextTrackCueList TextTrackEventMap TextTrackKind TextTrackList TextTrackListEventMap TextTrackMode TimeRanges TimelineRangeOffset
        TimerHandler ToggleEvent ToggleEventInit TogglePopoverOptions Touch TouchEvent TouchEventInit TouchInit TouchList TouchType
        TrackEvent TrackEventInit TransferFunction Transferable TransformStream TransformStreamDefaultController Transformer
        TransformerFlushCallback TransformerStartCallback TransformerTransformCallback TransitionEvent TransitionEventInit TreeWalker
        ULongRange Uint32List UnderlyingByteSource UnderlyingDefaultSource UnderlyingSink UnderlyingSinkAbortCallback
        UnderlyingSinkCloseCallback UnderlyingSinkStartCallback UnderlyingSinkWriteCallback UnderlyingSource UnderlyingSourceCancelCallback
        UnderlyingSourcePullCallback UnderlyingSourceStartCallback UnknownCredentialOptions UserActivation UserVerificationRequirement
        ValidityState ValidityStateFlags VibratePattern VideoColorPrimaries VideoColorSpace VideoColorSpaceInit VideoConfiguration
        VideoDecoder VideoDecoderConfig VideoDecoderEventMap VideoDecoderInit VideoDecoderSupport VideoEncoder VideoEncoderBitrateMode
        VideoEncoderConfig VideoEncoderEncodeOptions VideoEncoderEncodeOptionsForAvc VideoEncoderEventMap VideoEncoderInit
        VideoEncoderSupport VideoFacingModeEnum VideoFrame VideoFrameBufferInit VideoFrameCallbackMetadata VideoFrameCopyToOptions
        VideoFrameInit VideoFrameOutputCallback VideoFrameRequestCallback VideoMatrixCoefficients VideoPixelFormat VideoPlaybackQuality
        VideoTransferCharacteristics ViewTimeline ViewTimelineOptions ViewTransition ViewTransitionTypeSet ViewTransitionUpdateCallback
        VisualViewport VisualViewportEventMap VoidFunction WakeLock WakeLockSentinel WakeLockSentinelEventMap WakeLockType WaveShaperNode
        WaveShaperOptions WebCodecsErrorCallback WebGL2RenderingContext WebGL2RenderingContextBase WebGL2RenderingContextOverloads WebSocket
        WebSocketEventMap WebTransport WebTransportBidirectionalStream WebTransportCloseInfo WebTransportCongestionControl
        WebTransportDatagramDuplexStream WebTransportError WebTransportErrorOptions WebTransportErrorSource WebTransportHash
        WebTransportOptions WebTransportSendOptions WebTransportSendStreamOptions WheelEvent WheelEventInit Window WindowEventHandlers
        WindowEventHandlersEventMap WindowEventMap WindowLocalStorage WindowOrWorkerGlobalScope WindowPostMessageOptions WindowProxy
        WindowSessionStorage Worker WorkerEventMap WorkerOptions WorkerType Worklet WorkletOptions WritableStream
        WritableStreamDefaultController WritableStreamDefaultWriter WriteCommandType WriteParams XPathEvaluator XPathEvaluatorBase
        XPathExpression XPathResult
        """;
}
