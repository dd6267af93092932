namespace SkillStash.Schema.Compiler.Naming;

public static partial class AmbientTypes
{
    // The types without type parameters in the namespaces of the implicit usings of all SDKs (.NET 10).
    private const string ImplicitUsings = """
        AbandonedMutexException AccessViolationException Action Activator ActivatorUtilities ActivatorUtilitiesConstructorAttribute
        ActivityTrackingOptions AggregateException AllowCookieRedirectAttribute AntiforgeryApplicationBuilderExtensions
        AntiforgeryServiceCollectionExtensions ApartmentState AppContext AppDomain AppDomainSetup AppDomainUnloadedException
        ApplicationBuilder ApplicationBuilderExtensions ApplicationException ApplicationId ApplicationModelConventionExtensions ArgIterator
        ArgumentException ArgumentNullException ArgumentOutOfRangeException ArithmeticException Array ArrayTypeMismatchException
        AsParametersAttribute AssemblyLoadEventArgs AssemblyLoadEventHandler AsyncCallback AsyncEnumerable AsyncFlowControl
        AsyncServiceScope Attribute AttributeTargets AttributeUsageAttribute AuthAppBuilderExtensions
        AuthenticationCoreServiceCollectionExtensions AuthenticationServiceCollectionExtensions AuthorizationAppBuilderExtensions
        AuthorizationEndpointConventionBuilderExtensions AuthorizationServiceCollectionExtensions AutoResetEvent BackgroundService
        BackgroundServiceExceptionBehavior BadHttpRequestException BadImageFormatException Barrier BarrierPostPhaseException
        Base64FormattingOptions BearerTokenExtensions BinaryReader BinaryWriter BinderOptions BindingAddress BitConverter Boolean Buffer
        BufferedStream Byte ByteArrayContent ByteEqualityComparer CancellationToken CancellationTokenRegistration CancellationTokenSource
        CannotUnloadAppDomainException CascadingAuthenticationStateServiceCollectionExtensions CascadingValueServiceCollectionExtensions
        CertificateForwardingBuilderExtensions CertificateForwardingServiceExtensions ChainedBuilderExtensions ChainedConfigurationProvider
        ChainedConfigurationSource Char CharEnumerator ClientCertificateOption CollectionExtensions CommandLineConfigurationExtensions
        ComponentEndpointConventionBuilder ComponentEndpointRouteBuilderExtensions ComponentServiceCollectionExtensions
        CompositeEndpointDataSource CompressedStack ConcurrentExclusiveSchedulerPair ConfigurationBinder ConfigurationBuilder
        ConfigurationDebugViewContext ConfigurationExtensions ConfigurationKeyComparer ConfigurationKeyNameAttribute ConfigurationManager
        ConfigurationPath ConfigurationProvider ConfigurationReloadToken ConfigurationRoot ConfigurationRootExtensions ConfigurationSection
        ConfigureAwaitOptions ConfigureHostBuilder ConfigureWebHostBuilder ConnectionEndpointRouteBuilder
        ConnectionEndpointRouteBuilderExtensions ConnectionInfo ConnectionsDependencyInjectionExtensions Console ConsoleCancelEventArgs
        ConsoleCancelEventHandler ConsoleColor ConsoleKey ConsoleKeyInfo ConsoleLifetimeOptions ConsoleLoggerExtensions ConsoleModifiers
        ConsoleSpecialKey ContentEncodingMetadata ContextBoundObject ContextCallback ContextMarshalException ContextStaticAttribute
        ControllerActionEndpointConventionBuilder ControllerActionEndpointConventionBuilderResourceCollectionExtensions
        ControllerEndpointRouteBuilderExtensions ControllerLinkGeneratorExtensions Convert CookieBuilder CookieExtensions CookieOptions
        CookiePolicyAppBuilderExtensions CookiePolicyOptions CookiePolicyServiceCollectionExtensions
        CookieRedirectEndpointConventionBuilderExtensions CookieSecurePolicy CorsEndpointConventionBuilderExtensions
        CorsMiddlewareExtensions CorsServiceCollectionExtensions CountdownEvent CultureAwareComparer DataMisalignedException
        DataProtectionServiceCollectionExtensions DataTokensMetadata DateOnly DateTime DateTimeKind DateTimeOffset DayOfWeek
        DebugLoggerFactoryExtensions Decimal DefaultEndpointDataSource DefaultEndpointFilterInvocationContext DefaultFilesExtensions
        DefaultFilesOptions DefaultHttpContext DefaultHttpContextFactory DefaultInlineConstraintResolver DefaultServiceProviderFactory
        Delegate DelegateStartup DelegatingHandler DeveloperExceptionPageExtensions DeveloperExceptionPageOptions Directory
        DirectoryBrowserExtensions DirectoryBrowserOptions DirectoryBrowserServiceExtensions DirectoryInfo DirectoryNotFoundException
        DisableHttpMetricsAttribute DivideByZeroException DllNotFoundException Double DriveInfo DriveNotFoundException DriveType
        DuplicateWaitObjectException EncoderServiceCollectionExtensions EndOfStreamException Endpoint EndpointBuilder EndpointDataSource
        EndpointDescriptionAttribute EndpointFilterDelegate EndpointFilterExtensions EndpointFilterFactoryContext
        EndpointFilterInvocationContext EndpointGroupNameAttribute EndpointHttpContextExtensions
        EndpointMetadataApiExplorerServiceCollectionExtensions EndpointMetadataCollection EndpointNameAttribute EndpointNameMetadata
        EndpointRouteBuilderExtensions EndpointRoutingApplicationBuilderExtensions EndpointSummaryAttribute EntryPointNotFoundException Enum
        Enumerable EnumerableExecutor EnumerableQuery EnumerationOptions Environment EnvironmentName EnvironmentVariableTarget
        EnvironmentVariablesExtensions Environments ErrorEventArgs ErrorEventHandler EventArgs EventHandler EventId
        EventLoggerFactoryExtensions EventResetMode EventSourceLoggerFactoryExtensions EventWaitHandle EventWaitHandleAcl Exception
        ExceptionHandlerExtensions ExceptionHandlerOptions ExceptionHandlerServiceCollectionExtensions ExcludeFromDescriptionAttribute
        ExecutionContext ExecutionEngineException FallbackEndpointRouteBuilderExtensions FieldAccessException File FileAccess FileAttributes
        FileConfigurationExtensions FileConfigurationProvider FileConfigurationSource FileInfo FileLoadException FileLoadExceptionContext
        FileMode FileNotFoundException FileOptions FileServerExtensions FileServerOptions FileShare FileStream FileStreamOptions
        FileStyleUriParser FileSystemAclExtensions FileSystemEventArgs FileSystemEventHandler FileSystemInfo FileSystemWatcher
        FilterLoggingBuilderExtensions FlagsAttribute FormCollection FormFile FormFileCollection FormUrlEncodedContent FormatException
        FormattableString ForwardedHeadersExtensions ForwardedHeadersOptions FragmentString FromKeyedServicesAttribute FtpStyleUriParser
        GenericHostBuilderExtensions GenericHostWebHostBuilderExtensions GenericUriParser GenericUriParserOptions GopherStyleUriParser Guid
        Half HandleInheritability HashCode HeaderDictionary HeaderDictionaryExtensions HeaderDictionaryTypeExtensions
        HealthCheckApplicationBuilderExtensions HealthCheckEndpointRouteBuilderExtensions HealthCheckServiceCollectionExtensions
        HealthChecksBuilderAddCheckExtensions HealthChecksBuilderDelegateExtensions Host HostAbortedException HostApplicationBuilder
        HostApplicationBuilderSettings HostAttribute HostBuilder HostBuilderContext HostDefaults HostEnvironmentEnvExtensions
        HostExecutionContext HostExecutionContextManager HostFilteringBuilderExtensions HostFilteringServicesExtensions HostOptions
        HostString HostingAbstractionsHostBuilderExtensions HostingAbstractionsHostExtensions HostingAbstractionsWebHostBuilderExtensions
        HostingEnvironmentExtensions HostingHostBuilderExtensions HostingStartupAttribute HstsBuilderExtensions HstsServicesExtensions
        HttpClient HttpClientBuilderExtensions HttpClientFactoryExtensions HttpClientFactoryServiceCollectionExtensions HttpClientHandler
        HttpClientJsonExtensions HttpCompletionOption HttpContent HttpContentJsonExtensions HttpContext HttpContextAccessor
        HttpContextServerVariableExtensions HttpJsonServiceExtensions HttpKeepAlivePingPolicy HttpLoggingBuilderExtensions
        HttpLoggingEndpointConventionBuilderExtensions HttpLoggingServicesExtensions HttpMessageHandler HttpMessageHandlerFactoryExtensions
        HttpMessageInvoker HttpMethod HttpMethodMetadata HttpMethodOverrideExtensions HttpMethodOverrideOptions HttpMethods
        HttpMetricsEndpointConventionBuilderExtensions HttpProtocol HttpProtocolException HttpRequest HttpRequestError HttpRequestException
        HttpRequestJsonExtensions HttpRequestMessage HttpRequestOptions HttpRequestRewindExtensions HttpResponse HttpResponseJsonExtensions
        HttpResponseMessage HttpResponseWritingExtensions HttpServiceCollectionExtensions HttpStyleUriParser HttpValidationProblemDetails
        HttpVersionPolicy HttpsPolicyBuilderExtensions HttpsRedirectionServicesExtensions HubEndpointConventionBuilder
        HubEndpointRouteBuilderExtensions IApplicationBuilder IApplicationLifetime IAsyncDisposable IAsyncResult ICloneable IComparable
        IConfiguration IConfigurationBuilder IConfigurationManager IConfigurationProvider IConfigurationRoot IConfigurationSection
        IConfigurationSource IContentTypeHttpResult IConvertible ICustomFormatter IDataTokensMetadata IDisposable IDynamicEndpointMetadata
        IEndpointConventionBuilder IEndpointFilter IEndpointGroupNameMetadata IEndpointNameMetadata IEndpointRouteBuilder
        IExcludeFromDescriptionMetadata IExternalScopeProvider IFileHttpResult IFormCollection IFormFile IFormFileCollection IFormatProvider
        IFormattable IHeaderDictionary IHealthChecksBuilder IHost IHostApplicationBuilder IHostApplicationLifetime IHostBuilder
        IHostEnvironment IHostLifetime IHostMetadata IHostedLifecycleService IHostedService IHostingEnvironment IHostingStartup
        IHttpClientBuilder IHttpClientFactory IHttpContextAccessor IHttpContextFactory IHttpMessageHandlerFactory IHttpMethodMetadata
        IHubEndpointConventionBuilder IInlineConstraintResolver IKeyedServiceProvider ILogger ILoggerFactory ILoggerProvider ILoggingBuilder
        IMiddleware IMiddlewareFactory IMvcBuilder IMvcCoreBuilder INamedRouter INestedHttpResult IOrderedQueryable
        IOutboundParameterTransformer IParameterPolicy IProblemDetailsService IProblemDetailsWriter IQueryCollection IQueryProvider
        IQueryable IRazorComponentsBuilder IRequestCookieCollection IResponseCookies IResult IResultExtensions IRouteBuilder
        IRouteCollection IRouteConstraint IRouteHandler IRouteNameMetadata IRouter IRoutingFeature IServerSideBlazorBuilder
        IServiceCollection IServiceProvider IServiceProviderIsKeyedService IServiceProviderIsService IServiceScope IServiceScopeFactory
        ISession ISocketsHttpHandlerBuilder ISpanFormattable IStartup IStartupConfigureServicesFilter IStartupFilter IStatusCodeHttpResult
        ISupportExternalScope ISupportRequiredService ISuppressLinkGenerationMetadata ISuppressMatchingMetadata IThreadPoolWorkItem ITimer
        IUtf8SpanFormattable IValueHttpResult IWebHost IWebHostBuilder IWebHostEnvironment IdentityApiEndpointRouteBuilderExtensions
        IdentityServiceCollectionExtensions ImmutableArrayExtensions Index IndexOutOfRangeException IniConfigurationExtensions
        InlineRouteParameterParser InsufficientExecutionStackException InsufficientMemoryException Int128 Int16 Int32 Int64 IntPtr
        Interlocked InternalBufferOverflowException InvalidCastException InvalidDataException InvalidOperationException
        InvalidProgramException InvalidTimeZoneException JsonConfigurationExtensions JsonContent JsonProtocolDependencyInjectionExtensions
        KestrelServerOptionsSystemdExtensions KeyNotFoundException KeyPerFileConfigurationBuilderExtensions KeyValuePair KeyedService
        LazyInitializer LazyThreadSafetyMode LdapStyleUriParser LinkGenerator LinkGeneratorEndpointNameAddressExtensions
        LinkGeneratorRouteValuesAddressExtensions LinkOptions LinkParser LinkParserEndpointNameAddressExtensions
        ListenOptionsConnectionLoggingExtensions ListenOptionsHttpsExtensions LoaderOptimization LoaderOptimizationAttribute
        LocalDataStoreSlot LocalizationServiceCollectionExtensions Lock LockCookie LockRecursionException LockRecursionPolicy
        LogDefineOptions LogLevel LoggerExtensions LoggerExternalScopeProvider LoggerFactory LoggerFactoryExtensions LoggerFactoryOptions
        LoggerFilterOptions LoggerFilterRule LoggerMessage LoggerMessageAttribute LoggingBuilderExtensions
        LoggingServiceCollectionExtensions ManualResetEvent ManualResetEventSlim MapExtensions MapRouteRouteBuilderExtensions
        MapWhenExtensions MarshalByRefObject MatchCasing MatchType MatcherPolicy Math MathF MemberAccessException
        MemoryCacheServiceCollectionExtensions MemoryConfigurationBuilderExtensions MemoryExtensions MemoryStream MessageProcessingHandler
        MethodAccessException MetricsServiceExtensions MiddlewareFactory MidpointRounding MissingFieldException MissingMemberException
        MissingMethodException ModuleHandle Monitor MulticastDelegate MulticastNotSupportedException MultipartContent
        MultipartFormDataContent Mutex MutexAcl MvcApiExplorerMvcCoreBuilderExtensions MvcApplicationBuilderExtensions
        MvcAreaRouteBuilderExtensions MvcCoreMvcBuilderExtensions MvcCoreMvcCoreBuilderExtensions MvcCoreServiceCollectionExtensions
        MvcCorsMvcCoreBuilderExtensions MvcDataAnnotationsMvcBuilderExtensions MvcDataAnnotationsMvcCoreBuilderExtensions
        MvcLocalizationMvcBuilderExtensions MvcLocalizationMvcCoreBuilderExtensions MvcRazorMvcBuilderExtensions
        MvcRazorMvcCoreBuilderExtensions MvcRazorPagesMvcBuilderExtensions MvcRazorPagesMvcCoreBuilderExtensions
        MvcServiceCollectionExtensions MvcViewFeaturesMvcBuilderExtensions MvcViewFeaturesMvcCoreBuilderExtensions
        MvcXmlMvcBuilderExtensions MvcXmlMvcCoreBuilderExtensions NamedWaitHandleOptions NativeOverlapped NetPipeStyleUriParser
        NetTcpStyleUriParser NewsStyleUriParser NonRandomizedStringEqualityComparer NonSerializedAttribute NotFiniteNumberException
        NotImplementedException NotSupportedException NotifyFilters NullReferenceException Nullable OAuthExtensions Object
        ObjectDisposedException ObjectFactory ObsoleteAttribute OpenApiRouteHandlerBuilderExtensions OperatingSystem
        OperationCanceledException OptionsBuilderConfigurationExtensions OptionsBuilderDataAnnotationsExtensions OptionsBuilderExtensions
        OptionsConfigurationServiceCollectionExtensions OptionsServiceCollectionExtensions OrdinalComparer OutOfMemoryException
        OutputCacheApplicationBuilderExtensions OutputCacheConventionBuilderExtensions OutputCacheServiceCollectionExtensions
        OverflowException Overlapped PageActionEndpointConventionBuilder PageActionEndpointConventionBuilderResourceCollectionExtensions
        PageConventionCollectionExtensions PageLinkGeneratorExtensions Parallel ParallelEnumerable ParallelExecutionMode ParallelLoopResult
        ParallelLoopState ParallelMergeOptions ParallelOptions ParallelQuery ParamArrayAttribute ParameterPolicyFactory
        ParameterizedThreadStart Path PathString PathTooLongException PeriodicTimer PlatformNotSupportedException
        PolicyServiceCollectionExtensions PreAllocatedOverlapped ProblemDetailsContext ProblemDetailsOptions
        ProblemDetailsServiceCollectionExtensions ProducesResponseTypeMetadata ProviderAliasAttribute QueryCollection QueryString Queryable
        Random RandomAccess Range RankException RateLimiterApplicationBuilderExtensions RateLimiterEndpointConventionBuilderExtensions
        RateLimiterServiceCollectionExtensions RazorComponentsEndpointConventionBuilder RazorComponentsEndpointConventionBuilderExtensions
        RazorComponentsEndpointRouteBuilderExtensions RazorComponentsRazorComponentBuilderExtensions
        RazorComponentsServiceCollectionExtensions RazorPagesEndpointRouteBuilderExtensions ReadOnlyMemoryContent ReaderWriterLock
        ReaderWriterLockSlim ReferenceEqualityComparer RegisteredWaitHandle RenamedEventArgs RenamedEventHandler
        RequestDecompressionBuilderExtensions RequestDecompressionServiceExtensions RequestDelegate RequestDelegateFactory
        RequestDelegateFactoryOptions RequestDelegateMetadataResult RequestDelegateResult RequestDelegateRouteBuilderExtensions
        RequestFormReaderExtensions RequestLocalizationOptions RequestLocalizationOptionsExtensions
        RequestLocalizationServiceCollectionExtensions RequestTimeoutsIApplicationBuilderExtensions
        RequestTimeoutsIEndpointConventionBuilderExtensions RequestTimeoutsIServiceCollectionExtensions RequestTrailerExtensions
        ResolveEventArgs ResolveEventHandler ResponseCachingExtensions ResponseCachingServicesExtensions
        ResponseCompressionBuilderExtensions ResponseCompressionServicesExtensions ResponseExtensions ResponseTrailerExtensions Results
        RewriteBuilderExtensions Route RouteBase RouteBuilder RouteCollection RouteConstraintBuilder RouteConstraintMatcher RouteContext
        RouteCreationException RouteData RouteDirection RouteEndpoint RouteEndpointBuilder RouteGroupBuilder RouteGroupContext RouteHandler
        RouteHandlerBuilder RouteHandlerOptions RouteHandlerServices RouteNameMetadata RouteOptions
        RouteShortCircuitEndpointConventionBuilderExtensions RouteShortCircuitEndpointRouteBuilderExtensions RouteValueDictionary
        RouteValueEqualityComparer RouteValuesAddress RouterMiddleware RoutingBuilderExtensions RoutingEndpointConventionBuilderExtensions
        RoutingFeature RoutingHttpContextExtensions RoutingServiceCollectionExtensions RunExtensions RuntimeArgumentHandle
        RuntimeFieldHandle RuntimeMethodHandle RuntimeTypeHandle SByte SameSiteMode SearchOption SeekOrigin Semaphore SemaphoreAcl
        SemaphoreFullException SemaphoreSlim SendFileFallback SendFileResponseExtensions SendOrPostCallback SequencePosition
        SerializableAttribute ServerRazorComponentsBuilderExtensions ServerRazorComponentsEndpointConventionBuilderExtensions
        ServerSideBlazorBuilderExtensions ServiceCollection ServiceCollectionContainerBuilderExtensions
        ServiceCollectionHostedServiceExtensions ServiceCollectionServiceExtensions ServiceDescriptor ServiceKeyAttribute
        ServiceKeyLookupMode ServiceLifetime ServiceProvider ServiceProviderKeyedServiceExtensions ServiceProviderOptions
        ServiceProviderServiceExtensions SessionExtensions SessionMiddlewareExtensions SessionOptions SessionServiceCollectionExtensions
        SignalRDependencyInjectionExtensions Single SocketsHttpConnectionContext SocketsHttpHandler SocketsHttpHandlerBuilderExtensions
        SocketsHttpPlaintextStreamFilterContext SpinLock SpinWait StackOverflowException StartupBase
        StaticAssetsEndpointRouteBuilderExtensions StaticFileExtensions StaticFileOptions StaticFilesEndpointRouteBuilderExtensions
        StatusCodePagesExtensions StatusCodePagesOptions StatusCodes Stream StreamConfigurationProvider StreamConfigurationSource
        StreamContent StreamReader StreamResponseBodyFeature StreamWriter String StringComparer StringComparison StringContent
        StringNormalizationExtensions StringReader StringSplitOptions StringWriter SuppressLinkGenerationMetadata SuppressMatchingMetadata
        SynchronizationContext SynchronizationLockException SystemException TagHelperServicesExtensions TagsAttribute Task
        TaskAsyncEnumerableExtensions TaskCanceledException TaskCompletionSource TaskContinuationOptions TaskCreationOptions TaskExtensions
        TaskFactory TaskScheduler TaskSchedulerException TaskStatus TaskToAsyncResult TextReader TextWriter Thread ThreadAbortException
        ThreadExceptionEventArgs ThreadExceptionEventHandler ThreadInterruptedException ThreadPool ThreadPoolBoundHandle ThreadPriority
        ThreadStart ThreadStartException ThreadState ThreadStateException ThreadStaticAttribute ThreadingAclExtensions TimeOnly TimeProvider
        TimeSpan TimeZone TimeZoneInfo TimeZoneNotFoundException Timeout TimeoutException Timer TimerCallback TraceSourceFactoryExtensions
        Tuple TupleExtensions Type TypeAccessException TypeCode TypeInitializationException TypeLoadException TypeUnloadedException
        TypedReference TypedResults UInt128 UInt16 UInt32 UInt64 UIntPtr UnauthorizedAccessException UnhandledExceptionEventArgs
        UnhandledExceptionEventHandler UnitySerializationHolder UnixFileMode UnmanagedMemoryAccessor UnmanagedMemoryStream
        UnobservedTaskExceptionEventArgs Uri UriBuilder UriComponents UriCreationOptions UriFormat UriFormatException UriHostNameType
        UriKind UriParser UriPartial UriTypeConverter UseExtensions UseMiddlewareExtensions UsePathBaseExtensions UseWhenExtensions
        UserSecretsConfigurationExtensions ValidationEndpointConventionBuilderExtensions ValidationServiceCollectionExtensions ValueTask
        ValueTuple ValueType Version VirtualPathContext VirtualPathData Void Volatile WaitCallback WaitForChangedResult WaitHandle
        WaitHandleCannotBeOpenedException WaitHandleExtensions WaitOrTimerCallback WatcherChangeTypes WeakReference WebApplication
        WebApplicationBuilder WebApplicationOptions WebHostBuilder WebHostBuilderContext WebHostBuilderExtensions
        WebHostBuilderHttpSysExtensions WebHostBuilderKestrelExtensions WebHostBuilderNamedPipeExtensions WebHostBuilderOptions
        WebHostBuilderQuicExtensions WebHostBuilderSocketExtensions WebHostDefaults WebHostExtensions WebSocketAcceptContext
        WebSocketManager WebSocketMiddlewareExtensions WebSocketOptions WelcomePageExtensions WelcomePageOptions XmlConfigurationExtensions
        """;
}
