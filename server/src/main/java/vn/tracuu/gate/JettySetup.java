package vn.tracuu.gate;

import io.javalin.config.JettyConfig;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;

/** Puts the gate before all routes, and its limits on connections, headers and time. */
public final class JettySetup {
  private final Configuration configuration;
  private final Gate gate;
  private final Gate.Refusing refusing;

  public JettySetup(Configuration configuration, Gate gate, Gate.Refusing refusing) {
    this.configuration = configuration;
    this.gate = gate;
    this.refusing = refusing;
  }

  /** For {@code config.jetty}. */
  public void configure(JettyConfig jetty) {
    jetty.modifyServer(this::server);
    jetty.modifyHttpConfiguration(this::http);
  }

  private void server(Server server) {
    server.setHandler(gate);
    server.setErrorHandler(new PlainErrors(configuration, refusing));
    int connections = configuration.number(Setting.CONNECTIONS);
    server.addBean(new NetworkConnectionLimit(connections, server));
    server.addBean(new SlowConnections(server, configuration.seconds(Setting.EXCHANGE_SECONDS)));
  }

  private void http(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRequestHeaderSize(configuration.number(Setting.HEADER_BYTES));
    http.setIdleTimeout(configuration.seconds(Setting.IDLE_SECONDS).toMillis());
    http.setUriCompliance(UriCompliance.DEFAULT);
  }
}
