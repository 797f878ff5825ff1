namespace HansardMiner.Web.Site;

/// <summary>A file that pages load.</summary>
/// <param name="Path">Its path, with a hash of its bytes in it.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Bytes">Its bytes.</param>
internal sealed record SiteAsset(string Path, string Type, byte[] Bytes);
