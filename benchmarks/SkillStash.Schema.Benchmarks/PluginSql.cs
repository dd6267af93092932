namespace SkillStash.Schema.Benchmarks;

/// <summary>The statements that the hand-written contenders share: the same work as the emitted ones.</summary>
internal static class PluginSql
{
    public const string Columns =
        "id, name, slug, description, author_id, author_type, repo_url, marketplace_url, homepage_url, category, tags, version, "
        + "latest_commit_sha, downloads, stars, verified, security_audited, official, created_at, updated_at, last_indexed_at";

    public const string Insert = "INSERT INTO plugins (" + Columns + ") VALUES ($Id, $Name, $Slug, $Description, $AuthorId, $AuthorType, "
        + "$RepoUrl, $MarketplaceUrl, $HomepageUrl, $Category, $Tags, $Version, $LatestCommitSha, $Downloads, $Stars, $Verified, "
        + "$SecurityAudited, $Official, $CreatedAt, $UpdatedAt, $LastIndexedAt)";

    public const string InsertReturning = Insert + " RETURNING " + Columns;

    public const string Find = "SELECT " + Columns + " FROM plugins WHERE id = $Id";

    public const string List = "SELECT " + Columns + " FROM plugins WHERE category = $Category ORDER BY downloads DESC, rowid LIMIT 50";

    public const string Scan = "SELECT " + Columns + " FROM plugins";
}
