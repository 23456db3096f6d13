# The few system calls that Node lacks: TUN devices (TUNSETIFF), raw sockets and the nftrace netlink group, for test/kernel/oracle.ts.
# Plain perl-base, which Debian always has. Runs inside a network namespace; arguments are the names of the TUN devices to make.
#
# Standard input:  one record a packet: u8 where (index of the device to write to; 255: send as the gateway itself), u16 length, packet.
#                  A record of where 254 and length 0 ends a batch: only then answers are written.
# Standard output: for each record u16 count, then as many of: u8 where (index of the device that it came out of; 253: errno of the send,
#                  two bytes; 252: netlink messages of nftrace), u16 length, packet.
use strict;
use warnings;
use Fcntl;
use Socket qw(:all);

my ($TUNSETIFF, $IFF_TUN, $IFF_NO_PI) = (0x400454ca, 0x0001, 0x1000);
my ($SELF, $END, $ERRNO, $TRACE) = (255, 254, 253, 252);
my ($AF_NETLINK, $NETLINK_NETFILTER, $SOL_NETLINK, $ADD_MEMBERSHIP, $NFTRACE, $RCVBUFFORCE) = (16, 12, 270, 1, 9, 33);
my $IPPROTO_RAW = 255;    # the packet brings its own IP header

my @sources;
for my $name (@ARGV) {
    sysopen(my $device, '/dev/net/tun', O_RDWR | O_NONBLOCK) or die "/dev/net/tun: $!\n";
    ioctl($device, $TUNSETIFF, pack('a16 S x22', $name, $IFF_TUN | $IFF_NO_PI)) or die "$name: $!\n";
    push @sources, { handle => $device, where => scalar @sources };
}
socket(my $trace, $AF_NETLINK, SOCK_RAW, $NETLINK_NETFILTER) or die "netlink: $!\n";
bind($trace, pack('S S L L', $AF_NETLINK, 0, 0, 0)) or die "netlink: $!\n";
setsockopt($trace, $SOL_NETLINK, $ADD_MEMBERSHIP, pack('i', $NFTRACE)) or die "netlink: $!\n";
setsockopt($trace, SOL_SOCKET, $RCVBUFFORCE, pack('i', 1 << 22)) or die "netlink: $!\n";
fcntl($trace, F_SETFL, O_NONBLOCK) or die "netlink: $!\n";
push @sources, { handle => $trace, where => $TRACE };

socket(my $sender, AF_INET, SOCK_RAW, $IPPROTO_RAW) or die "raw socket: $!\n";
setsockopt($sender, SOL_SOCKET, SO_BROADCAST, 1) or die "raw socket: $!\n";
socket(my $sender6, AF_INET6, SOCK_RAW, $IPPROTO_RAW) or die "raw socket: $!\n";

my $everything = '';
vec($everything, fileno($_->{handle}), 1) = 1 for @sources;

binmode STDIN;
binmode STDOUT;
$| = 1;
syswrite(STDOUT, "\0\0");    # the devices are there
my $answer = '';
while (1) {
    exact(my $head, 3) or last;
    my ($where, $length) = unpack('C n', $head);
    if ($where == $END) {
        print $answer;
        $answer = '';
        next;
    }
    exact(my $packet, $length) or last;
    my @seen;
    if ($where == $SELF) {
        push @seen, pack('C n n', $ERRNO, 2, $! + 0) unless transmit($packet);
    } else {
        syswrite($sources[$where]{handle}, $packet);
    }
    push @seen, collect();
    $answer .= pack('n', scalar @seen) . join('', @seen);
}

sub transmit {
    my ($packet) = @_;
    my $six = ord($packet) >> 4 == 6;
    my $destination = $six ? substr($packet, 24, 16) : substr($packet, 16, 4);
    return defined send($sender6, $packet, 0, pack_sockaddr_in6(0, $destination)) if $six;
    return defined send($sender, $packet, 0, pack_sockaddr_in(0, $destination));
}

# The kernel has finished with a packet when write(2) returns: what can be read now is all that there will be.
sub collect {
    my @seen;
    while (select(my $ready = $everything, undef, undef, 0) > 0) {
        for my $source (@sources) {
            next unless vec($ready, fileno($source->{handle}), 1);
            my $got = sysread($source->{handle}, my $packet, 65535);
            push @seen, pack('C n', $source->{where}, $got) . $packet if $got;
        }
    }
    return @seen;
}

sub exact {
    my $length = $_[1];
    $_[0] = '';
    return 1 if $length == 0;
    return (read(STDIN, $_[0], $length) // 0) == $length;
}
