namespace SkillStash.Schema;

/// <summary>All or nothing: a transaction, or a savepoint when a transaction is open.</summary>
/// <remarks>Disposing without <see cref="Commit"/> takes everything back. The default value is no scope at all.</remarks>
internal ref struct TransactionScope
{
    private static readonly SqlText BeginText = new("BEGIN IMMEDIATE");
    private static readonly SqlText BeginDeferredText = new("BEGIN");
    private static readonly SqlText SnapshotText = new("SELECT 1 FROM sqlite_schema LIMIT 1");
    private static readonly SqlText CommitText = new("COMMIT");
    private static readonly SqlText SavepointText = new("SAVEPOINT skillstash_scope");
    private static readonly SqlText ReleaseText = new("RELEASE skillstash_scope");

    private readonly ConnectionSession? _session;
    private readonly bool _isNested;
    private readonly bool _isWriter; // whether the gate of the pool is to be left
    private bool _isOpen;

    private TransactionScope(ConnectionSession session, SqlText begin)
    {
        _session = session;
        _isNested = !session.InAutoCommit;
        _isWriter = begin == BeginText && session.EnterGate();
        try
        {
            session.Run(_isNested ? SavepointText : begin);
        }
        catch
        {
            LeaveGate();
            throw;
        }

        _isOpen = true;
    }

    /// <summary>Whether a transaction was open before, so that this is a savepoint in it.</summary>
    public readonly bool IsNested => _isNested;

    /// <summary>Whether nobody has ended the transaction behind the scope's back.</summary>
    public readonly bool IsOpen => _isOpen && !_session!.InAutoCommit;

    /// <summary>Takes the write lock at once.</summary>
    public static TransactionScope Begin(ConnectionSession session) => new(session, BeginText);

    /// <summary>Takes the read lock, for what is read until the scope is disposed to be of one moment. It is never committed.</summary>
    public static TransactionScope BeginSnapshot(ConnectionSession session)
    {
        TransactionScope scope = new(session, BeginDeferredText);
        try
        {
            session.Run(SnapshotText);
            return scope;
        }
        catch
        {
            scope.Dispose();
            throw;
        }
    }

    /// <summary>Keeps what was written. A savepoint cannot be the outermost, so only COMMIT makes anything permanent.</summary>
    public void Commit()
    {
        if (_isOpen)
        {
            _session!.Run(_isNested ? ReleaseText : CommitText);
            _isOpen = false;
            LeaveGate();
        }
    }

    public void Dispose()
    {
        if (_isOpen)
        {
            TakeBack();
            LeaveGate();
        }
    }

    private readonly void LeaveGate()
    {
        if (_isWriter)
        {
            _session!.LeaveGate();
        }
    }

    private void TakeBack()
    {
        // Some errors roll the whole transaction back by themselves (lang_transaction), and so does closing.
        bool isThere = IsOpen;
        _isOpen = false;
        if (!isThere)
        {
            return;
        }

        if (!_isNested || !(_session!.TryRun("ROLLBACK TO skillstash_scope"u8) && _session.TryRun("RELEASE skillstash_scope"u8)))
        {
            // Half of what the scope wrote must not be committed by anyone.
            _session!.Rollback();
        }
    }
}
