var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{default:()=>stdin_default});module.exports=__toCommonJS(stdin_exports);var import_chunk_WXHOOJ4W=require("./chunk-WXHOOJ4W.cjs"),
require_universalify=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/universalify/index.js"(exports2){"use strict";exports2.fromCallback=function(fn){return Object.
defineProperty(function(...args){if(typeof args[args.length-1]=="function")fn.apply(this,args);else return new Promise((resolve,reject)=>{args.push((err,res)=>err!=
null?reject(err):resolve(res)),fn.apply(this,args)})},"name",{value:fn.name})},exports2.fromPromise=function(fn){return Object.defineProperty(function(...args){
let cb=args[args.length-1];if(typeof cb!="function")return fn.apply(this,args);args.pop(),fn.apply(this,args).then(r=>cb(null,r),cb)},"name",{value:fn.name})}}}),
require_polyfills=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/graceful-fs/polyfills.js"(exports2,module2){var constants=(0,import_chunk_WXHOOJ4W.__require)(
"constants"),origCwd=process.cwd,cwd=null,platform=process.env.GRACEFUL_FS_PLATFORM||process.platform;process.cwd=function(){return cwd||(cwd=origCwd.call(process)),
cwd};try{process.cwd()}catch{}typeof process.chdir=="function"&&(chdir=process.chdir,process.chdir=function(d){cwd=null,chdir.call(process,d)},Object.setPrototypeOf&&
Object.setPrototypeOf(process.chdir,chdir));var chdir;module2.exports=patch;function patch(fs2){constants.hasOwnProperty("O_SYMLINK")&&process.version.match(/^v0\.6\.[0-2]|^v0\.5\./)&&
patchLchmod(fs2),fs2.lutimes||patchLutimes(fs2),fs2.chown=chownFix(fs2.chown),fs2.fchown=chownFix(fs2.fchown),fs2.lchown=chownFix(fs2.lchown),fs2.chmod=chmodFix(
fs2.chmod),fs2.fchmod=chmodFix(fs2.fchmod),fs2.lchmod=chmodFix(fs2.lchmod),fs2.chownSync=chownFixSync(fs2.chownSync),fs2.fchownSync=chownFixSync(fs2.fchownSync),
fs2.lchownSync=chownFixSync(fs2.lchownSync),fs2.chmodSync=chmodFixSync(fs2.chmodSync),fs2.fchmodSync=chmodFixSync(fs2.fchmodSync),fs2.lchmodSync=chmodFixSync(fs2.
lchmodSync),fs2.stat=statFix(fs2.stat),fs2.fstat=statFix(fs2.fstat),fs2.lstat=statFix(fs2.lstat),fs2.statSync=statFixSync(fs2.statSync),fs2.fstatSync=statFixSync(
fs2.fstatSync),fs2.lstatSync=statFixSync(fs2.lstatSync),fs2.chmod&&!fs2.lchmod&&(fs2.lchmod=function(path,mode,cb){cb&&process.nextTick(cb)},fs2.lchmodSync=function(){}),
fs2.chown&&!fs2.lchown&&(fs2.lchown=function(path,uid,gid,cb){cb&&process.nextTick(cb)},fs2.lchownSync=function(){}),platform==="win32"&&(fs2.rename=typeof fs2.
rename!="function"?fs2.rename:(function(fs$rename){function rename(from,to,cb){var start=Date.now(),backoff=0;fs$rename(from,to,function CB(er){if(er&&(er.code===
"EACCES"||er.code==="EPERM"||er.code==="EBUSY")&&Date.now()-start<6e4){setTimeout(function(){fs2.stat(to,function(stater,st){stater&&stater.code==="ENOENT"?fs$rename(
from,to,CB):cb(er)})},backoff),backoff<100&&(backoff+=10);return}cb&&cb(er)})}return Object.setPrototypeOf&&Object.setPrototypeOf(rename,fs$rename),rename})(fs2.
rename)),fs2.read=typeof fs2.read!="function"?fs2.read:(function(fs$read){function read(fd,buffer,offset,length,position,callback_){var callback;if(callback_&&typeof callback_==
"function"){var eagCounter=0;callback=function(er,_,__){if(er&&er.code==="EAGAIN"&&eagCounter<10)return eagCounter++,fs$read.call(fs2,fd,buffer,offset,length,position,
callback);callback_.apply(this,arguments)}}return fs$read.call(fs2,fd,buffer,offset,length,position,callback)}return Object.setPrototypeOf&&Object.setPrototypeOf(
read,fs$read),read})(fs2.read),fs2.readSync=typeof fs2.readSync!="function"?fs2.readSync:(function(fs$readSync){return function(fd,buffer,offset,length,position){
for(var eagCounter=0;;)try{return fs$readSync.call(fs2,fd,buffer,offset,length,position)}catch(er){if(er.code==="EAGAIN"&&eagCounter<10){eagCounter++;continue}throw er}}})(
fs2.readSync);function patchLchmod(fs3){fs3.lchmod=function(path,mode,callback){fs3.open(path,constants.O_WRONLY|constants.O_SYMLINK,mode,function(err,fd){if(err){
callback&&callback(err);return}fs3.fchmod(fd,mode,function(err2){fs3.close(fd,function(err22){callback&&callback(err2||err22)})})})},fs3.lchmodSync=function(path,mode){
var fd=fs3.openSync(path,constants.O_WRONLY|constants.O_SYMLINK,mode),threw=!0,ret;try{ret=fs3.fchmodSync(fd,mode),threw=!1}finally{if(threw)try{fs3.closeSync(fd)}catch{}else
fs3.closeSync(fd)}return ret}}function patchLutimes(fs3){constants.hasOwnProperty("O_SYMLINK")&&fs3.futimes?(fs3.lutimes=function(path,at,mt,cb){fs3.open(path,constants.
O_SYMLINK,function(er,fd){if(er){cb&&cb(er);return}fs3.futimes(fd,at,mt,function(er2){fs3.close(fd,function(er22){cb&&cb(er2||er22)})})})},fs3.lutimesSync=function(path,at,mt){
var fd=fs3.openSync(path,constants.O_SYMLINK),ret,threw=!0;try{ret=fs3.futimesSync(fd,at,mt),threw=!1}finally{if(threw)try{fs3.closeSync(fd)}catch{}else fs3.closeSync(
fd)}return ret}):fs3.futimes&&(fs3.lutimes=function(_a,_b,_c,cb){cb&&process.nextTick(cb)},fs3.lutimesSync=function(){})}function chmodFix(orig){return orig&&function(target,mode,cb){
return orig.call(fs2,target,mode,function(er){chownErOk(er)&&(er=null),cb&&cb.apply(this,arguments)})}}function chmodFixSync(orig){return orig&&function(target,mode){
try{return orig.call(fs2,target,mode)}catch(er){if(!chownErOk(er))throw er}}}function chownFix(orig){return orig&&function(target,uid,gid,cb){return orig.call(fs2,
target,uid,gid,function(er){chownErOk(er)&&(er=null),cb&&cb.apply(this,arguments)})}}function chownFixSync(orig){return orig&&function(target,uid,gid){try{return orig.
call(fs2,target,uid,gid)}catch(er){if(!chownErOk(er))throw er}}}function statFix(orig){return orig&&function(target,options,cb){typeof options=="function"&&(cb=
options,options=null);function callback(er,stats){stats&&(stats.uid<0&&(stats.uid+=4294967296),stats.gid<0&&(stats.gid+=4294967296)),cb&&cb.apply(this,arguments)}
return options?orig.call(fs2,target,options,callback):orig.call(fs2,target,callback)}}function statFixSync(orig){return orig&&function(target,options){var stats=options?
orig.call(fs2,target,options):orig.call(fs2,target);return stats&&(stats.uid<0&&(stats.uid+=4294967296),stats.gid<0&&(stats.gid+=4294967296)),stats}}function chownErOk(er){
if(!er||er.code==="ENOSYS")return!0;var nonroot=!process.getuid||process.getuid()!==0;return!!(nonroot&&(er.code==="EINVAL"||er.code==="EPERM"))}}}}),require_legacy_streams=(0,import_chunk_WXHOOJ4W.__commonJS)(
{"node_modules/graceful-fs/legacy-streams.js"(exports2,module2){var Stream=(0,import_chunk_WXHOOJ4W.__require)("stream").Stream;module2.exports=legacy;function legacy(fs2){
return{ReadStream,WriteStream};function ReadStream(path,options){if(!(this instanceof ReadStream))return new ReadStream(path,options);Stream.call(this);var self=this;
this.path=path,this.fd=null,this.readable=!0,this.paused=!1,this.flags="r",this.mode=438,this.bufferSize=64*1024,options=options||{};for(var keys=Object.keys(options),
index=0,length=keys.length;index<length;index++){var key=keys[index];this[key]=options[key]}if(this.encoding&&this.setEncoding(this.encoding),this.start!==void 0){
if(typeof this.start!="number")throw TypeError("start must be a Number");if(this.end===void 0)this.end=1/0;else if(typeof this.end!="number")throw TypeError("en\
d must be a Number");if(this.start>this.end)throw new Error("start must be <= end");this.pos=this.start}if(this.fd!==null){process.nextTick(function(){self._read()});
return}fs2.open(this.path,this.flags,this.mode,function(err,fd){if(err){self.emit("error",err),self.readable=!1;return}self.fd=fd,self.emit("open",fd),self._read()})}
function WriteStream(path,options){if(!(this instanceof WriteStream))return new WriteStream(path,options);Stream.call(this),this.path=path,this.fd=null,this.writable=
!0,this.flags="w",this.encoding="binary",this.mode=438,this.bytesWritten=0,options=options||{};for(var keys=Object.keys(options),index=0,length=keys.length;index<
length;index++){var key=keys[index];this[key]=options[key]}if(this.start!==void 0){if(typeof this.start!="number")throw TypeError("start must be a Number");if(this.
start<0)throw new Error("start must be >= zero");this.pos=this.start}this.busy=!1,this._queue=[],this.fd===null&&(this._open=fs2.open,this._queue.push([this._open,
this.path,this.flags,this.mode,void 0]),this.flush())}}}}),require_clone=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/graceful-fs/clone.js"(exports2,module2){
"use strict";module2.exports=clone;var getPrototypeOf=Object.getPrototypeOf||function(obj){return obj.__proto__};function clone(obj){if(obj===null||typeof obj!=
"object")return obj;if(obj instanceof Object)var copy={__proto__:getPrototypeOf(obj)};else var copy=Object.create(null);return Object.getOwnPropertyNames(obj).forEach(
function(key){Object.defineProperty(copy,key,Object.getOwnPropertyDescriptor(obj,key))}),copy}}}),require_graceful_fs=(0,import_chunk_WXHOOJ4W.__commonJS)({"nod\
e_modules/graceful-fs/graceful-fs.js"(exports2,module2){var fs2=(0,import_chunk_WXHOOJ4W.__require)("fs"),polyfills=require_polyfills(),legacy=require_legacy_streams(),
clone=require_clone(),util=(0,import_chunk_WXHOOJ4W.__require)("util"),gracefulQueue,previousSymbol;typeof Symbol=="function"&&typeof Symbol.for=="function"?(gracefulQueue=
Symbol.for("graceful-fs.queue"),previousSymbol=Symbol.for("graceful-fs.previous")):(gracefulQueue="___graceful-fs.queue",previousSymbol="___graceful-fs.previous");
function noop(){}function publishQueue(context,queue2){Object.defineProperty(context,gracefulQueue,{get:function(){return queue2}})}var debug=noop;util.debuglog?
debug=util.debuglog("gfs4"):/\bgfs4\b/i.test(process.env.NODE_DEBUG||"")&&(debug=function(){var m=util.format.apply(util,arguments);m="GFS4: "+m.split(/\n/).join(
`
GFS4: `),console.error(m)}),fs2[gracefulQueue]||(queue=global[gracefulQueue]||[],publishQueue(fs2,queue),fs2.close=(function(fs$close){function close(fd,cb){return fs$close.
call(fs2,fd,function(err){err||resetQueue(),typeof cb=="function"&&cb.apply(this,arguments)})}return Object.defineProperty(close,previousSymbol,{value:fs$close}),
close})(fs2.close),fs2.closeSync=(function(fs$closeSync){function closeSync(fd){fs$closeSync.apply(fs2,arguments),resetQueue()}return Object.defineProperty(closeSync,
previousSymbol,{value:fs$closeSync}),closeSync})(fs2.closeSync),/\bgfs4\b/i.test(process.env.NODE_DEBUG||"")&&process.on("exit",function(){debug(fs2[gracefulQueue]),
(0,import_chunk_WXHOOJ4W.__require)("assert").equal(fs2[gracefulQueue].length,0)}));var queue;global[gracefulQueue]||publishQueue(global,fs2[gracefulQueue]),module2.
exports=patch(clone(fs2)),process.env.TEST_GRACEFUL_FS_GLOBAL_PATCH&&!fs2.__patched&&(module2.exports=patch(fs2),fs2.__patched=!0);function patch(fs3){polyfills(
fs3),fs3.gracefulify=patch,fs3.createReadStream=createReadStream,fs3.createWriteStream=createWriteStream;var fs$readFile=fs3.readFile;fs3.readFile=readFile;function readFile(path,options,cb){
return typeof options=="function"&&(cb=options,options=null),go$readFile(path,options,cb);function go$readFile(path2,options2,cb2,startTime){return fs$readFile(
path2,options2,function(err){err&&(err.code==="EMFILE"||err.code==="ENFILE")?enqueue([go$readFile,[path2,options2,cb2],err,startTime||Date.now(),Date.now()]):typeof cb2==
"function"&&cb2.apply(this,arguments)})}}var fs$writeFile=fs3.writeFile;fs3.writeFile=writeFile;function writeFile(path,data,options,cb){return typeof options==
"function"&&(cb=options,options=null),go$writeFile(path,data,options,cb);function go$writeFile(path2,data2,options2,cb2,startTime){return fs$writeFile(path2,data2,
options2,function(err){err&&(err.code==="EMFILE"||err.code==="ENFILE")?enqueue([go$writeFile,[path2,data2,options2,cb2],err,startTime||Date.now(),Date.now()]):typeof cb2==
"function"&&cb2.apply(this,arguments)})}}var fs$appendFile=fs3.appendFile;fs$appendFile&&(fs3.appendFile=appendFile);function appendFile(path,data,options,cb){return typeof options==
"function"&&(cb=options,options=null),go$appendFile(path,data,options,cb);function go$appendFile(path2,data2,options2,cb2,startTime){return fs$appendFile(path2,
data2,options2,function(err){err&&(err.code==="EMFILE"||err.code==="ENFILE")?enqueue([go$appendFile,[path2,data2,options2,cb2],err,startTime||Date.now(),Date.now()]):
typeof cb2=="function"&&cb2.apply(this,arguments)})}}var fs$copyFile=fs3.copyFile;fs$copyFile&&(fs3.copyFile=copyFile);function copyFile(src,dest,flags,cb){return typeof flags==
"function"&&(cb=flags,flags=0),go$copyFile(src,dest,flags,cb);function go$copyFile(src2,dest2,flags2,cb2,startTime){return fs$copyFile(src2,dest2,flags2,function(err){
err&&(err.code==="EMFILE"||err.code==="ENFILE")?enqueue([go$copyFile,[src2,dest2,flags2,cb2],err,startTime||Date.now(),Date.now()]):typeof cb2=="function"&&cb2.
apply(this,arguments)})}}var fs$readdir=fs3.readdir;fs3.readdir=readdir;var noReaddirOptionVersions=/^v[0-5]\./;function readdir(path,options,cb){typeof options==
"function"&&(cb=options,options=null);var go$readdir=noReaddirOptionVersions.test(process.version)?function(path2,options2,cb2,startTime){return fs$readdir(path2,
fs$readdirCallback(path2,options2,cb2,startTime))}:function(path2,options2,cb2,startTime){return fs$readdir(path2,options2,fs$readdirCallback(path2,options2,cb2,
startTime))};return go$readdir(path,options,cb);function fs$readdirCallback(path2,options2,cb2,startTime){return function(err,files){err&&(err.code==="EMFILE"||
err.code==="ENFILE")?enqueue([go$readdir,[path2,options2,cb2],err,startTime||Date.now(),Date.now()]):(files&&files.sort&&files.sort(),typeof cb2=="function"&&cb2.
call(this,err,files))}}}if(process.version.substr(0,4)==="v0.8"){var legStreams=legacy(fs3);ReadStream=legStreams.ReadStream,WriteStream=legStreams.WriteStream}
var fs$ReadStream=fs3.ReadStream;fs$ReadStream&&(ReadStream.prototype=Object.create(fs$ReadStream.prototype),ReadStream.prototype.open=ReadStream$open);var fs$WriteStream=fs3.
WriteStream;fs$WriteStream&&(WriteStream.prototype=Object.create(fs$WriteStream.prototype),WriteStream.prototype.open=WriteStream$open),Object.defineProperty(fs3,
"ReadStream",{get:function(){return ReadStream},set:function(val){ReadStream=val},enumerable:!0,configurable:!0}),Object.defineProperty(fs3,"WriteStream",{get:function(){
return WriteStream},set:function(val){WriteStream=val},enumerable:!0,configurable:!0});var FileReadStream=ReadStream;Object.defineProperty(fs3,"FileReadStream",
{get:function(){return FileReadStream},set:function(val){FileReadStream=val},enumerable:!0,configurable:!0});var FileWriteStream=WriteStream;Object.defineProperty(
fs3,"FileWriteStream",{get:function(){return FileWriteStream},set:function(val){FileWriteStream=val},enumerable:!0,configurable:!0});function ReadStream(path,options){
return this instanceof ReadStream?(fs$ReadStream.apply(this,arguments),this):ReadStream.apply(Object.create(ReadStream.prototype),arguments)}function ReadStream$open(){
var that=this;open(that.path,that.flags,that.mode,function(err,fd){err?(that.autoClose&&that.destroy(),that.emit("error",err)):(that.fd=fd,that.emit("open",fd),
that.read())})}function WriteStream(path,options){return this instanceof WriteStream?(fs$WriteStream.apply(this,arguments),this):WriteStream.apply(Object.create(
WriteStream.prototype),arguments)}function WriteStream$open(){var that=this;open(that.path,that.flags,that.mode,function(err,fd){err?(that.destroy(),that.emit("\
error",err)):(that.fd=fd,that.emit("open",fd))})}function createReadStream(path,options){return new fs3.ReadStream(path,options)}function createWriteStream(path,options){
return new fs3.WriteStream(path,options)}var fs$open=fs3.open;fs3.open=open;function open(path,flags,mode,cb){return typeof mode=="function"&&(cb=mode,mode=null),
go$open(path,flags,mode,cb);function go$open(path2,flags2,mode2,cb2,startTime){return fs$open(path2,flags2,mode2,function(err,fd){err&&(err.code==="EMFILE"||err.
code==="ENFILE")?enqueue([go$open,[path2,flags2,mode2,cb2],err,startTime||Date.now(),Date.now()]):typeof cb2=="function"&&cb2.apply(this,arguments)})}}return fs3}
function enqueue(elem){debug("ENQUEUE",elem[0].name,elem[1]),fs2[gracefulQueue].push(elem),retry()}var retryTimer;function resetQueue(){for(var now=Date.now(),i=0;i<
fs2[gracefulQueue].length;++i)fs2[gracefulQueue][i].length>2&&(fs2[gracefulQueue][i][3]=now,fs2[gracefulQueue][i][4]=now);retry()}function retry(){if(clearTimeout(
retryTimer),retryTimer=void 0,fs2[gracefulQueue].length!==0){var elem=fs2[gracefulQueue].shift(),fn=elem[0],args=elem[1],err=elem[2],startTime=elem[3],lastTime=elem[4];
if(startTime===void 0)debug("RETRY",fn.name,args),fn.apply(null,args);else if(Date.now()-startTime>=6e4){debug("TIMEOUT",fn.name,args);var cb=args.pop();typeof cb==
"function"&&cb.call(null,err)}else{var sinceAttempt=Date.now()-lastTime,sinceStart=Math.max(lastTime-startTime,1),desiredDelay=Math.min(sinceStart*1.2,100);sinceAttempt>=
desiredDelay?(debug("RETRY",fn.name,args),fn.apply(null,args.concat([startTime]))):fs2[gracefulQueue].push(elem)}retryTimer===void 0&&(retryTimer=setTimeout(retry,
0))}}}}),require_fs=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/fs-extra/lib/fs/index.js"(exports2){"use strict";var u=require_universalify().fromCallback,
fs2=require_graceful_fs(),api=["access","appendFile","chmod","chown","close","copyFile","cp","fchmod","fchown","fdatasync","fstat","fsync","ftruncate","futimes",
"glob","lchmod","lchown","lutimes","link","lstat","mkdir","mkdtemp","open","opendir","readdir","readFile","readlink","realpath","rename","rm","rmdir","stat","st\
atfs","symlink","truncate","unlink","utimes","writeFile"].filter(key=>typeof fs2[key]=="function");Object.assign(exports2,fs2),api.forEach(method=>{exports2[method]=
u(fs2[method])}),exports2.exists=function(filename,callback){return typeof callback=="function"?fs2.exists(filename,callback):new Promise(resolve=>fs2.exists(filename,
resolve))},exports2.read=function(fd,buffer,offset,length,position,callback){return typeof callback=="function"?fs2.read(fd,buffer,offset,length,position,callback):
new Promise((resolve,reject)=>{fs2.read(fd,buffer,offset,length,position,(err,bytesRead,buffer2)=>{if(err)return reject(err);resolve({bytesRead,buffer:buffer2})})})},
exports2.write=function(fd,buffer,...args){return typeof args[args.length-1]=="function"?fs2.write(fd,buffer,...args):new Promise((resolve,reject)=>{fs2.write(fd,
buffer,...args,(err,bytesWritten,buffer2)=>{if(err)return reject(err);resolve({bytesWritten,buffer:buffer2})})})},exports2.readv=function(fd,buffers,...args){return typeof args[args.
length-1]=="function"?fs2.readv(fd,buffers,...args):new Promise((resolve,reject)=>{fs2.readv(fd,buffers,...args,(err,bytesRead,buffers2)=>{if(err)return reject(
err);resolve({bytesRead,buffers:buffers2})})})},exports2.writev=function(fd,buffers,...args){return typeof args[args.length-1]=="function"?fs2.writev(fd,buffers,
...args):new Promise((resolve,reject)=>{fs2.writev(fd,buffers,...args,(err,bytesWritten,buffers2)=>{if(err)return reject(err);resolve({bytesWritten,buffers:buffers2})})})},
typeof fs2.realpath.native=="function"?exports2.realpath.native=u(fs2.realpath.native):process.emitWarning("fs.realpath.native is not a function. Is fs being mo\
nkey-patched?","Warning","fs-extra-WARN0003")}}),require_utils=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/fs-extra/lib/mkdirs/utils.js"(exports2,module2){
"use strict";var path=(0,import_chunk_WXHOOJ4W.__require)("path");module2.exports.checkPath=function(pth){if(process.platform==="win32"&&/[<>:"|?*]/.test(pth.replace(
path.parse(pth).root,""))){let error=new Error(`Path contains invalid characters: ${pth}`);throw error.code="EINVAL",error}}}}),require_make_dir=(0,import_chunk_WXHOOJ4W.__commonJS)(
{"node_modules/fs-extra/lib/mkdirs/make-dir.js"(exports2,module2){"use strict";var fs2=require_fs(),{checkPath}=require_utils(),getMode=options=>typeof options==
"number"?options:{...{mode:511},...options}.mode;module2.exports.makeDir=async(dir,options)=>(checkPath(dir),fs2.mkdir(dir,{mode:getMode(options),recursive:!0})),
module2.exports.makeDirSync=(dir,options)=>(checkPath(dir),fs2.mkdirSync(dir,{mode:getMode(options),recursive:!0}))}}),require_mkdirs=(0,import_chunk_WXHOOJ4W.__commonJS)(
{"node_modules/fs-extra/lib/mkdirs/index.js"(exports2,module2){"use strict";var u=require_universalify().fromPromise,{makeDir:_makeDir,makeDirSync}=require_make_dir(),
makeDir=u(_makeDir);module2.exports={mkdirs:makeDir,mkdirsSync:makeDirSync,mkdirp:makeDir,mkdirpSync:makeDirSync,ensureDir:makeDir,ensureDirSync:makeDirSync}}}),
require_path_exists=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/fs-extra/lib/path-exists/index.js"(exports2,module2){"use strict";var u=require_universalify().
fromPromise,fs2=require_fs();function pathExists(path){return fs2.access(path).then(()=>!0).catch(()=>!1)}module2.exports={pathExists:u(pathExists),pathExistsSync:fs2.
existsSync}}}),require_utimes=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/fs-extra/lib/util/utimes.js"(exports2,module2){"use strict";var fs2=require_fs(),
u=require_universalify().fromPromise;async function utimesMillis(path,atime,mtime){let fd=await fs2.open(path,"r+"),closeErr=null;try{await fs2.futimes(fd,atime,
mtime)}finally{try{await fs2.close(fd)}catch(e){closeErr=e}}if(closeErr)throw closeErr}function utimesMillisSync(path,atime,mtime){let fd=fs2.openSync(path,"r+");
return fs2.futimesSync(fd,atime,mtime),fs2.closeSync(fd)}module2.exports={utimesMillis:u(utimesMillis),utimesMillisSync}}}),require_stat=(0,import_chunk_WXHOOJ4W.__commonJS)(
{"node_modules/fs-extra/lib/util/stat.js"(exports2,module2){"use strict";var fs2=require_fs(),path=(0,import_chunk_WXHOOJ4W.__require)("path"),u=require_universalify().
fromPromise;function getStats(src,dest,opts){let statFunc=opts.dereference?file=>fs2.stat(file,{bigint:!0}):file=>fs2.lstat(file,{bigint:!0});return Promise.all(
[statFunc(src),statFunc(dest).catch(err=>{if(err.code==="ENOENT")return null;throw err})]).then(([srcStat,destStat])=>({srcStat,destStat}))}function getStatsSync(src,dest,opts){
let destStat,statFunc=opts.dereference?file=>fs2.statSync(file,{bigint:!0}):file=>fs2.lstatSync(file,{bigint:!0}),srcStat=statFunc(src);try{destStat=statFunc(dest)}catch(err){
if(err.code==="ENOENT")return{srcStat,destStat:null};throw err}return{srcStat,destStat}}async function checkPaths(src,dest,funcName,opts){let{srcStat,destStat}=await getStats(
src,dest,opts);if(destStat){if(areIdentical(srcStat,destStat)){let srcBaseName=path.basename(src),destBaseName=path.basename(dest);if(funcName==="move"&&srcBaseName!==
destBaseName&&srcBaseName.toLowerCase()===destBaseName.toLowerCase())return{srcStat,destStat,isChangingCase:!0};throw new Error("Source and destination must not\
 be the same.")}if(srcStat.isDirectory()&&!destStat.isDirectory())throw new Error(`Cannot overwrite non-directory '${dest}' with directory '${src}'.`);if(!srcStat.
isDirectory()&&destStat.isDirectory())throw new Error(`Cannot overwrite directory '${dest}' with non-directory '${src}'.`)}if(srcStat.isDirectory()&&isSrcSubdir(
src,dest))throw new Error(errMsg(src,dest,funcName));return{srcStat,destStat}}function checkPathsSync(src,dest,funcName,opts){let{srcStat,destStat}=getStatsSync(
src,dest,opts);if(destStat){if(areIdentical(srcStat,destStat)){let srcBaseName=path.basename(src),destBaseName=path.basename(dest);if(funcName==="move"&&srcBaseName!==
destBaseName&&srcBaseName.toLowerCase()===destBaseName.toLowerCase())return{srcStat,destStat,isChangingCase:!0};throw new Error("Source and destination must not\
 be the same.")}if(srcStat.isDirectory()&&!destStat.isDirectory())throw new Error(`Cannot overwrite non-directory '${dest}' with directory '${src}'.`);if(!srcStat.
isDirectory()&&destStat.isDirectory())throw new Error(`Cannot overwrite directory '${dest}' with non-directory '${src}'.`)}if(srcStat.isDirectory()&&isSrcSubdir(
src,dest))throw new Error(errMsg(src,dest,funcName));return{srcStat,destStat}}async function checkParentPaths(src,srcStat,dest,funcName){let srcParent=path.resolve(
path.dirname(src)),destParent=path.resolve(path.dirname(dest));if(destParent===srcParent||destParent===path.parse(destParent).root)return;let destStat;try{destStat=
await fs2.stat(destParent,{bigint:!0})}catch(err){if(err.code==="ENOENT")return;throw err}if(areIdentical(srcStat,destStat))throw new Error(errMsg(src,dest,funcName));
return checkParentPaths(src,srcStat,destParent,funcName)}function checkParentPathsSync(src,srcStat,dest,funcName){let srcParent=path.resolve(path.dirname(src)),
destParent=path.resolve(path.dirname(dest));if(destParent===srcParent||destParent===path.parse(destParent).root)return;let destStat;try{destStat=fs2.statSync(destParent,
{bigint:!0})}catch(err){if(err.code==="ENOENT")return;throw err}if(areIdentical(srcStat,destStat))throw new Error(errMsg(src,dest,funcName));return checkParentPathsSync(
src,srcStat,destParent,funcName)}function areIdentical(srcStat,destStat){return destStat.ino&&destStat.dev&&destStat.ino===srcStat.ino&&destStat.dev===srcStat.dev}
function isSrcSubdir(src,dest){let srcArr=path.resolve(src).split(path.sep).filter(i=>i),destArr=path.resolve(dest).split(path.sep).filter(i=>i);return srcArr.every(
(cur,i)=>destArr[i]===cur)}function errMsg(src,dest,funcName){return`Cannot ${funcName} '${src}' to a subdirectory of itself, '${dest}'.`}module2.exports={checkPaths:u(
checkPaths),checkPathsSync,checkParentPaths:u(checkParentPaths),checkParentPathsSync,isSrcSubdir,areIdentical}}}),require_copy=(0,import_chunk_WXHOOJ4W.__commonJS)(
{"node_modules/fs-extra/lib/copy/copy.js"(exports2,module2){"use strict";var fs2=require_fs(),path=(0,import_chunk_WXHOOJ4W.__require)("path"),{mkdirs}=require_mkdirs(),
{pathExists}=require_path_exists(),{utimesMillis}=require_utimes(),stat=require_stat();async function copy(src,dest,opts={}){typeof opts=="function"&&(opts={filter:opts}),
opts.clobber="clobber"in opts?!!opts.clobber:!0,opts.overwrite="overwrite"in opts?!!opts.overwrite:opts.clobber,opts.preserveTimestamps&&process.arch==="ia32"&&
process.emitWarning(`Using the preserveTimestamps option in 32-bit node is not recommended;

	see https://github.com/jprichardson/node-fs-extra/issues/269`,"Warning","fs-extra-WARN0001");let{srcStat,destStat}=await stat.checkPaths(src,dest,"copy",opts);
if(await stat.checkParentPaths(src,srcStat,dest,"copy"),!await runFilter(src,dest,opts))return;let destParent=path.dirname(dest);await pathExists(destParent)||await mkdirs(
destParent),await getStatsAndPerformCopy(destStat,src,dest,opts)}async function runFilter(src,dest,opts){return opts.filter?opts.filter(src,dest):!0}async function getStatsAndPerformCopy(destStat,src,dest,opts){
let srcStat=await(opts.dereference?fs2.stat:fs2.lstat)(src);if(srcStat.isDirectory())return onDir(srcStat,destStat,src,dest,opts);if(srcStat.isFile()||srcStat.isCharacterDevice()||
srcStat.isBlockDevice())return onFile(srcStat,destStat,src,dest,opts);if(srcStat.isSymbolicLink())return onLink(destStat,src,dest,opts);throw srcStat.isSocket()?
new Error(`Cannot copy a socket file: ${src}`):srcStat.isFIFO()?new Error(`Cannot copy a FIFO pipe: ${src}`):new Error(`Unknown file: ${src}`)}async function onFile(srcStat,destStat,src,dest,opts){
if(!destStat)return copyFile(srcStat,src,dest,opts);if(opts.overwrite)return await fs2.unlink(dest),copyFile(srcStat,src,dest,opts);if(opts.errorOnExist)throw new Error(
`'${dest}' already exists`)}async function copyFile(srcStat,src,dest,opts){if(await fs2.copyFile(src,dest),opts.preserveTimestamps){fileIsNotWritable(srcStat.mode)&&
await makeFileWritable(dest,srcStat.mode);let updatedSrcStat=await fs2.stat(src);await utimesMillis(dest,updatedSrcStat.atime,updatedSrcStat.mtime)}return fs2.chmod(
dest,srcStat.mode)}function fileIsNotWritable(srcMode){return(srcMode&128)===0}function makeFileWritable(dest,srcMode){return fs2.chmod(dest,srcMode|128)}async function onDir(srcStat,destStat,src,dest,opts){
destStat||await fs2.mkdir(dest);let promises=[];for await(let item of await fs2.opendir(src)){let srcItem=path.join(src,item.name),destItem=path.join(dest,item.
name);promises.push(runFilter(srcItem,destItem,opts).then(include=>{if(include)return stat.checkPaths(srcItem,destItem,"copy",opts).then(({destStat:destStat2})=>getStatsAndPerformCopy(
destStat2,srcItem,destItem,opts))}))}await Promise.all(promises),destStat||await fs2.chmod(dest,srcStat.mode)}async function onLink(destStat,src,dest,opts){let resolvedSrc=await fs2.
readlink(src);if(opts.dereference&&(resolvedSrc=path.resolve(process.cwd(),resolvedSrc)),!destStat)return fs2.symlink(resolvedSrc,dest);let resolvedDest=null;try{
resolvedDest=await fs2.readlink(dest)}catch(e){if(e.code==="EINVAL"||e.code==="UNKNOWN")return fs2.symlink(resolvedSrc,dest);throw e}if(opts.dereference&&(resolvedDest=
path.resolve(process.cwd(),resolvedDest)),stat.isSrcSubdir(resolvedSrc,resolvedDest))throw new Error(`Cannot copy '${resolvedSrc}' to a subdirectory of itself, \
'${resolvedDest}'.`);if(stat.isSrcSubdir(resolvedDest,resolvedSrc))throw new Error(`Cannot overwrite '${resolvedDest}' with '${resolvedSrc}'.`);return await fs2.
unlink(dest),fs2.symlink(resolvedSrc,dest)}module2.exports=copy}}),require_copy_sync=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/fs-extra/lib/copy/copy-\
sync.js"(exports2,module2){"use strict";var fs2=require_graceful_fs(),path=(0,import_chunk_WXHOOJ4W.__require)("path"),mkdirsSync=require_mkdirs().mkdirsSync,utimesMillisSync=require_utimes().
utimesMillisSync,stat=require_stat();function copySync(src,dest,opts){typeof opts=="function"&&(opts={filter:opts}),opts=opts||{},opts.clobber="clobber"in opts?
!!opts.clobber:!0,opts.overwrite="overwrite"in opts?!!opts.overwrite:opts.clobber,opts.preserveTimestamps&&process.arch==="ia32"&&process.emitWarning(`Using the\
 preserveTimestamps option in 32-bit node is not recommended;

	see https://github.com/jprichardson/node-fs-extra/issues/269`,"Warning","fs-extra-WARN0002");let{srcStat,destStat}=stat.checkPathsSync(src,dest,"copy",opts);if(stat.
checkParentPathsSync(src,srcStat,dest,"copy"),opts.filter&&!opts.filter(src,dest))return;let destParent=path.dirname(dest);return fs2.existsSync(destParent)||mkdirsSync(
destParent),getStats(destStat,src,dest,opts)}function getStats(destStat,src,dest,opts){let srcStat=(opts.dereference?fs2.statSync:fs2.lstatSync)(src);if(srcStat.
isDirectory())return onDir(srcStat,destStat,src,dest,opts);if(srcStat.isFile()||srcStat.isCharacterDevice()||srcStat.isBlockDevice())return onFile(srcStat,destStat,
src,dest,opts);if(srcStat.isSymbolicLink())return onLink(destStat,src,dest,opts);throw srcStat.isSocket()?new Error(`Cannot copy a socket file: ${src}`):srcStat.
isFIFO()?new Error(`Cannot copy a FIFO pipe: ${src}`):new Error(`Unknown file: ${src}`)}function onFile(srcStat,destStat,src,dest,opts){return destStat?mayCopyFile(
srcStat,src,dest,opts):copyFile(srcStat,src,dest,opts)}function mayCopyFile(srcStat,src,dest,opts){if(opts.overwrite)return fs2.unlinkSync(dest),copyFile(srcStat,
src,dest,opts);if(opts.errorOnExist)throw new Error(`'${dest}' already exists`)}function copyFile(srcStat,src,dest,opts){return fs2.copyFileSync(src,dest),opts.
preserveTimestamps&&handleTimestamps(srcStat.mode,src,dest),setDestMode(dest,srcStat.mode)}function handleTimestamps(srcMode,src,dest){return fileIsNotWritable(
srcMode)&&makeFileWritable(dest,srcMode),setDestTimestamps(src,dest)}function fileIsNotWritable(srcMode){return(srcMode&128)===0}function makeFileWritable(dest,srcMode){
return setDestMode(dest,srcMode|128)}function setDestMode(dest,srcMode){return fs2.chmodSync(dest,srcMode)}function setDestTimestamps(src,dest){let updatedSrcStat=fs2.
statSync(src);return utimesMillisSync(dest,updatedSrcStat.atime,updatedSrcStat.mtime)}function onDir(srcStat,destStat,src,dest,opts){return destStat?copyDir(src,
dest,opts):mkDirAndCopy(srcStat.mode,src,dest,opts)}function mkDirAndCopy(srcMode,src,dest,opts){return fs2.mkdirSync(dest),copyDir(src,dest,opts),setDestMode(dest,
srcMode)}function copyDir(src,dest,opts){let dir=fs2.opendirSync(src);try{let dirent;for(;(dirent=dir.readSync())!==null;)copyDirItem(dirent.name,src,dest,opts)}finally{
dir.closeSync()}}function copyDirItem(item,src,dest,opts){let srcItem=path.join(src,item),destItem=path.join(dest,item);if(opts.filter&&!opts.filter(srcItem,destItem))
return;let{destStat}=stat.checkPathsSync(srcItem,destItem,"copy",opts);return getStats(destStat,srcItem,destItem,opts)}function onLink(destStat,src,dest,opts){let resolvedSrc=fs2.
readlinkSync(src);if(opts.dereference&&(resolvedSrc=path.resolve(process.cwd(),resolvedSrc)),destStat){let resolvedDest;try{resolvedDest=fs2.readlinkSync(dest)}catch(err){
if(err.code==="EINVAL"||err.code==="UNKNOWN")return fs2.symlinkSync(resolvedSrc,dest);throw err}if(opts.dereference&&(resolvedDest=path.resolve(process.cwd(),resolvedDest)),
stat.isSrcSubdir(resolvedSrc,resolvedDest))throw new Error(`Cannot copy '${resolvedSrc}' to a subdirectory of itself, '${resolvedDest}'.`);if(stat.isSrcSubdir(resolvedDest,
resolvedSrc))throw new Error(`Cannot overwrite '${resolvedDest}' with '${resolvedSrc}'.`);return copyLink(resolvedSrc,dest)}else return fs2.symlinkSync(resolvedSrc,
dest)}function copyLink(resolvedSrc,dest){return fs2.unlinkSync(dest),fs2.symlinkSync(resolvedSrc,dest)}module2.exports=copySync}}),require_copy2=(0,import_chunk_WXHOOJ4W.__commonJS)(
{"node_modules/fs-extra/lib/copy/index.js"(exports2,module2){"use strict";var u=require_universalify().fromPromise;module2.exports={copy:u(require_copy()),copySync:require_copy_sync()}}}),
require_remove=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/fs-extra/lib/remove/index.js"(exports2,module2){"use strict";var fs2=require_graceful_fs(),u=require_universalify().
fromCallback;function remove(path,callback){fs2.rm(path,{recursive:!0,force:!0},callback)}function removeSync(path){fs2.rmSync(path,{recursive:!0,force:!0})}module2.
exports={remove:u(remove),removeSync}}}),require_empty=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/fs-extra/lib/empty/index.js"(exports2,module2){"use s\
trict";var u=require_universalify().fromPromise,fs2=require_fs(),path=(0,import_chunk_WXHOOJ4W.__require)("path"),mkdir=require_mkdirs(),remove=require_remove(),
emptyDir=u(async function(dir){let items;try{items=await fs2.readdir(dir)}catch{return mkdir.mkdirs(dir)}return Promise.all(items.map(item=>remove.remove(path.join(
dir,item))))});function emptyDirSync(dir){let items;try{items=fs2.readdirSync(dir)}catch{return mkdir.mkdirsSync(dir)}items.forEach(item=>{item=path.join(dir,item),
remove.removeSync(item)})}module2.exports={emptyDirSync,emptydirSync:emptyDirSync,emptyDir,emptydir:emptyDir}}}),require_file=(0,import_chunk_WXHOOJ4W.__commonJS)(
{"node_modules/fs-extra/lib/ensure/file.js"(exports2,module2){"use strict";var u=require_universalify().fromPromise,path=(0,import_chunk_WXHOOJ4W.__require)("pa\
th"),fs2=require_fs(),mkdir=require_mkdirs();async function createFile(file){let stats;try{stats=await fs2.stat(file)}catch{}if(stats&&stats.isFile())return;let dir=path.
dirname(file),dirStats=null;try{dirStats=await fs2.stat(dir)}catch(err){if(err.code==="ENOENT"){await mkdir.mkdirs(dir),await fs2.writeFile(file,"");return}else
throw err}dirStats.isDirectory()?await fs2.writeFile(file,""):await fs2.readdir(dir)}function createFileSync(file){let stats;try{stats=fs2.statSync(file)}catch{}
if(stats&&stats.isFile())return;let dir=path.dirname(file);try{fs2.statSync(dir).isDirectory()||fs2.readdirSync(dir)}catch(err){if(err&&err.code==="ENOENT")mkdir.
mkdirsSync(dir);else throw err}fs2.writeFileSync(file,"")}module2.exports={createFile:u(createFile),createFileSync}}}),require_link=(0,import_chunk_WXHOOJ4W.__commonJS)(
{"node_modules/fs-extra/lib/ensure/link.js"(exports2,module2){"use strict";var u=require_universalify().fromPromise,path=(0,import_chunk_WXHOOJ4W.__require)("pa\
th"),fs2=require_fs(),mkdir=require_mkdirs(),{pathExists}=require_path_exists(),{areIdentical}=require_stat();async function createLink(srcpath,dstpath){let dstStat;
try{dstStat=await fs2.lstat(dstpath)}catch{}let srcStat;try{srcStat=await fs2.lstat(srcpath)}catch(err){throw err.message=err.message.replace("lstat","ensureLin\
k"),err}if(dstStat&&areIdentical(srcStat,dstStat))return;let dir=path.dirname(dstpath);await pathExists(dir)||await mkdir.mkdirs(dir),await fs2.link(srcpath,dstpath)}
function createLinkSync(srcpath,dstpath){let dstStat;try{dstStat=fs2.lstatSync(dstpath)}catch{}try{let srcStat=fs2.lstatSync(srcpath);if(dstStat&&areIdentical(srcStat,
dstStat))return}catch(err){throw err.message=err.message.replace("lstat","ensureLink"),err}let dir=path.dirname(dstpath);return fs2.existsSync(dir)||mkdir.mkdirsSync(
dir),fs2.linkSync(srcpath,dstpath)}module2.exports={createLink:u(createLink),createLinkSync}}}),require_symlink_paths=(0,import_chunk_WXHOOJ4W.__commonJS)({"nod\
e_modules/fs-extra/lib/ensure/symlink-paths.js"(exports2,module2){"use strict";var path=(0,import_chunk_WXHOOJ4W.__require)("path"),fs2=require_fs(),{pathExists}=require_path_exists(),
u=require_universalify().fromPromise;async function symlinkPaths(srcpath,dstpath){if(path.isAbsolute(srcpath)){try{await fs2.lstat(srcpath)}catch(err){throw err.
message=err.message.replace("lstat","ensureSymlink"),err}return{toCwd:srcpath,toDst:srcpath}}let dstdir=path.dirname(dstpath),relativeToDst=path.join(dstdir,srcpath);
if(await pathExists(relativeToDst))return{toCwd:relativeToDst,toDst:srcpath};try{await fs2.lstat(srcpath)}catch(err){throw err.message=err.message.replace("lsta\
t","ensureSymlink"),err}return{toCwd:srcpath,toDst:path.relative(dstdir,srcpath)}}function symlinkPathsSync(srcpath,dstpath){if(path.isAbsolute(srcpath)){if(!fs2.
existsSync(srcpath))throw new Error("absolute srcpath does not exist");return{toCwd:srcpath,toDst:srcpath}}let dstdir=path.dirname(dstpath),relativeToDst=path.join(
dstdir,srcpath);if(fs2.existsSync(relativeToDst))return{toCwd:relativeToDst,toDst:srcpath};if(!fs2.existsSync(srcpath))throw new Error("relative srcpath does no\
t exist");return{toCwd:srcpath,toDst:path.relative(dstdir,srcpath)}}module2.exports={symlinkPaths:u(symlinkPaths),symlinkPathsSync}}}),require_symlink_type=(0,import_chunk_WXHOOJ4W.__commonJS)(
{"node_modules/fs-extra/lib/ensure/symlink-type.js"(exports2,module2){"use strict";var fs2=require_fs(),u=require_universalify().fromPromise;async function symlinkType(srcpath,type){
if(type)return type;let stats;try{stats=await fs2.lstat(srcpath)}catch{return"file"}return stats&&stats.isDirectory()?"dir":"file"}function symlinkTypeSync(srcpath,type){
if(type)return type;let stats;try{stats=fs2.lstatSync(srcpath)}catch{return"file"}return stats&&stats.isDirectory()?"dir":"file"}module2.exports={symlinkType:u(
symlinkType),symlinkTypeSync}}}),require_symlink=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/fs-extra/lib/ensure/symlink.js"(exports2,module2){"use stri\
ct";var u=require_universalify().fromPromise,path=(0,import_chunk_WXHOOJ4W.__require)("path"),fs2=require_fs(),{mkdirs,mkdirsSync}=require_mkdirs(),{symlinkPaths,
symlinkPathsSync}=require_symlink_paths(),{symlinkType,symlinkTypeSync}=require_symlink_type(),{pathExists}=require_path_exists(),{areIdentical}=require_stat();
async function createSymlink(srcpath,dstpath,type){let stats;try{stats=await fs2.lstat(dstpath)}catch{}if(stats&&stats.isSymbolicLink()){let[srcStat,dstStat]=await Promise.
all([fs2.stat(srcpath),fs2.stat(dstpath)]);if(areIdentical(srcStat,dstStat))return}let relative=await symlinkPaths(srcpath,dstpath);srcpath=relative.toDst;let toType=await symlinkType(
relative.toCwd,type),dir=path.dirname(dstpath);return await pathExists(dir)||await mkdirs(dir),fs2.symlink(srcpath,dstpath,toType)}function createSymlinkSync(srcpath,dstpath,type){
let stats;try{stats=fs2.lstatSync(dstpath)}catch{}if(stats&&stats.isSymbolicLink()){let srcStat=fs2.statSync(srcpath),dstStat=fs2.statSync(dstpath);if(areIdentical(
srcStat,dstStat))return}let relative=symlinkPathsSync(srcpath,dstpath);srcpath=relative.toDst,type=symlinkTypeSync(relative.toCwd,type);let dir=path.dirname(dstpath);
return fs2.existsSync(dir)||mkdirsSync(dir),fs2.symlinkSync(srcpath,dstpath,type)}module2.exports={createSymlink:u(createSymlink),createSymlinkSync}}}),require_ensure=(0,import_chunk_WXHOOJ4W.__commonJS)(
{"node_modules/fs-extra/lib/ensure/index.js"(exports2,module2){"use strict";var{createFile,createFileSync}=require_file(),{createLink,createLinkSync}=require_link(),
{createSymlink,createSymlinkSync}=require_symlink();module2.exports={createFile,createFileSync,ensureFile:createFile,ensureFileSync:createFileSync,createLink,createLinkSync,
ensureLink:createLink,ensureLinkSync:createLinkSync,createSymlink,createSymlinkSync,ensureSymlink:createSymlink,ensureSymlinkSync:createSymlinkSync}}}),require_utils2=(0,import_chunk_WXHOOJ4W.__commonJS)(
{"node_modules/jsonfile/utils.js"(exports2,module2){function stringify(obj,{EOL=`
`,finalEOL=!0,replacer=null,spaces}={}){let EOF=finalEOL?EOL:"",str=JSON.stringify(obj,replacer,spaces);if(str===void 0)throw new TypeError(`Converting ${typeof obj}\
 value to JSON is not supported`);return str.replace(/\n/g,EOL)+EOF}function stripBom(content){return Buffer.isBuffer(content)&&(content=content.toString("utf8")),
content.replace(/^\uFEFF/,"")}module2.exports={stringify,stripBom}}}),require_jsonfile=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/jsonfile/index.js"(exports2,module2){
var _fs;try{_fs=require_graceful_fs()}catch{_fs=(0,import_chunk_WXHOOJ4W.__require)("fs")}var universalify=require_universalify(),{stringify,stripBom}=require_utils2();
async function _readFile(file,options={}){typeof options=="string"&&(options={encoding:options});let fs2=options.fs||_fs,shouldThrow="throws"in options?options.
throws:!0,data=await universalify.fromCallback(fs2.readFile)(file,options);data=stripBom(data);let obj;try{obj=JSON.parse(data,options?options.reviver:null)}catch(err){
if(shouldThrow)throw err.message=`${file}: ${err.message}`,err;return null}return obj}var readFile=universalify.fromPromise(_readFile);function readFileSync(file,options={}){
typeof options=="string"&&(options={encoding:options});let fs2=options.fs||_fs,shouldThrow="throws"in options?options.throws:!0;try{let content=fs2.readFileSync(
file,options);return content=stripBom(content),JSON.parse(content,options.reviver)}catch(err){if(shouldThrow)throw err.message=`${file}: ${err.message}`,err;return null}}
async function _writeFile(file,obj,options={}){let fs2=options.fs||_fs,str=stringify(obj,options);await universalify.fromCallback(fs2.writeFile)(file,str,options)}
var writeFile=universalify.fromPromise(_writeFile);function writeFileSync(file,obj,options={}){let fs2=options.fs||_fs,str=stringify(obj,options);return fs2.writeFileSync(
file,str,options)}module2.exports={readFile,readFileSync,writeFile,writeFileSync}}}),require_jsonfile2=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/fs-ex\
tra/lib/json/jsonfile.js"(exports2,module2){"use strict";var jsonFile=require_jsonfile();module2.exports={readJson:jsonFile.readFile,readJsonSync:jsonFile.readFileSync,
writeJson:jsonFile.writeFile,writeJsonSync:jsonFile.writeFileSync}}}),require_output_file=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/fs-extra/lib/outpu\
t-file/index.js"(exports2,module2){"use strict";var u=require_universalify().fromPromise,fs2=require_fs(),path=(0,import_chunk_WXHOOJ4W.__require)("path"),mkdir=require_mkdirs(),
pathExists=require_path_exists().pathExists;async function outputFile(file,data,encoding="utf-8"){let dir=path.dirname(file);return await pathExists(dir)||await mkdir.
mkdirs(dir),fs2.writeFile(file,data,encoding)}function outputFileSync(file,...args){let dir=path.dirname(file);fs2.existsSync(dir)||mkdir.mkdirsSync(dir),fs2.writeFileSync(
file,...args)}module2.exports={outputFile:u(outputFile),outputFileSync}}}),require_output_json=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/fs-extra/lib/\
json/output-json.js"(exports2,module2){"use strict";var{stringify}=require_utils2(),{outputFile}=require_output_file();async function outputJson(file,data,options={}){
let str=stringify(data,options);await outputFile(file,str,options)}module2.exports=outputJson}}),require_output_json_sync=(0,import_chunk_WXHOOJ4W.__commonJS)({
"node_modules/fs-extra/lib/json/output-json-sync.js"(exports2,module2){"use strict";var{stringify}=require_utils2(),{outputFileSync}=require_output_file();function outputJsonSync(file,data,options){
let str=stringify(data,options);outputFileSync(file,str,options)}module2.exports=outputJsonSync}}),require_json=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modu\
les/fs-extra/lib/json/index.js"(exports2,module2){"use strict";var u=require_universalify().fromPromise,jsonFile=require_jsonfile2();jsonFile.outputJson=u(require_output_json()),
jsonFile.outputJsonSync=require_output_json_sync(),jsonFile.outputJSON=jsonFile.outputJson,jsonFile.outputJSONSync=jsonFile.outputJsonSync,jsonFile.writeJSON=jsonFile.
writeJson,jsonFile.writeJSONSync=jsonFile.writeJsonSync,jsonFile.readJSON=jsonFile.readJson,jsonFile.readJSONSync=jsonFile.readJsonSync,module2.exports=jsonFile}}),
require_move=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/fs-extra/lib/move/move.js"(exports2,module2){"use strict";var fs2=require_fs(),path=(0,import_chunk_WXHOOJ4W.__require)(
"path"),{copy}=require_copy2(),{remove}=require_remove(),{mkdirp}=require_mkdirs(),{pathExists}=require_path_exists(),stat=require_stat();async function move(src,dest,opts={}){
let overwrite=opts.overwrite||opts.clobber||!1,{srcStat,isChangingCase=!1}=await stat.checkPaths(src,dest,"move",opts);await stat.checkParentPaths(src,srcStat,dest,
"move");let destParent=path.dirname(dest);return path.parse(destParent).root!==destParent&&await mkdirp(destParent),doRename(src,dest,overwrite,isChangingCase)}
async function doRename(src,dest,overwrite,isChangingCase){if(!isChangingCase){if(overwrite)await remove(dest);else if(await pathExists(dest))throw new Error("d\
est already exists.")}try{await fs2.rename(src,dest)}catch(err){if(err.code!=="EXDEV")throw err;await moveAcrossDevice(src,dest,overwrite)}}async function moveAcrossDevice(src,dest,overwrite){
return await copy(src,dest,{overwrite,errorOnExist:!0,preserveTimestamps:!0}),remove(src)}module2.exports=move}}),require_move_sync=(0,import_chunk_WXHOOJ4W.__commonJS)(
{"node_modules/fs-extra/lib/move/move-sync.js"(exports2,module2){"use strict";var fs2=require_graceful_fs(),path=(0,import_chunk_WXHOOJ4W.__require)("path"),copySync=require_copy2().
copySync,removeSync=require_remove().removeSync,mkdirpSync=require_mkdirs().mkdirpSync,stat=require_stat();function moveSync(src,dest,opts){opts=opts||{};let overwrite=opts.
overwrite||opts.clobber||!1,{srcStat,isChangingCase=!1}=stat.checkPathsSync(src,dest,"move",opts);return stat.checkParentPathsSync(src,srcStat,dest,"move"),isParentRoot(
dest)||mkdirpSync(path.dirname(dest)),doRename(src,dest,overwrite,isChangingCase)}function isParentRoot(dest){let parent=path.dirname(dest);return path.parse(parent).
root===parent}function doRename(src,dest,overwrite,isChangingCase){if(isChangingCase)return rename(src,dest,overwrite);if(overwrite)return removeSync(dest),rename(
src,dest,overwrite);if(fs2.existsSync(dest))throw new Error("dest already exists.");return rename(src,dest,overwrite)}function rename(src,dest,overwrite){try{fs2.
renameSync(src,dest)}catch(err){if(err.code!=="EXDEV")throw err;return moveAcrossDevice(src,dest,overwrite)}}function moveAcrossDevice(src,dest,overwrite){return copySync(
src,dest,{overwrite,errorOnExist:!0,preserveTimestamps:!0}),removeSync(src)}module2.exports=moveSync}}),require_move2=(0,import_chunk_WXHOOJ4W.__commonJS)({"nod\
e_modules/fs-extra/lib/move/index.js"(exports2,module2){"use strict";var u=require_universalify().fromPromise;module2.exports={move:u(require_move()),moveSync:require_move_sync()}}}),
require_lib=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/fs-extra/lib/index.js"(exports2,module2){"use strict";module2.exports={...require_fs(),...require_copy2(),
...require_empty(),...require_ensure(),...require_json(),...require_mkdirs(),...require_move2(),...require_output_file(),...require_path_exists(),...require_remove()}}}),
require_deepmerge=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/@cdktf/hcl2json/lib/deepmerge.js"(exports2){"use strict";Object.defineProperty(exports2,"_\
_esModule",{value:!0}),exports2.deepMerge=void 0;function deepMerge(target,...sources){for(let source of sources){if(typeof source!="object"||typeof target!="ob\
ject")throw new Error(`Invalid usage. Both source (${JSON.stringify(source)}) and target (${JSON.stringify(target)}) must be objects`);for(let key of Object.keys(
source)){let value=source[key];if(typeof value=="object"&&value!=null&&!Array.isArray(value)){typeof target[key]!="object"&&(target[key]={}),deepMerge(target[key],
value);let output=target[key];typeof output=="object"&&Object.keys(output).length===0&&delete target[key]}else typeof value=="object"&&value!=null&&Array.isArray(
value)?Array.isArray(target[key])?target[key]=[...target[key],...value]:target[key]=value:value===void 0?delete target[key]:target[key]=value}}return target}exports2.
deepMerge=deepMerge}}),require_syntax_tree=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/@cdktf/hcl2json/lib/syntax-tree.js"(exports2){"use strict";Object.
defineProperty(exports2,"__esModule",{value:!0}),exports2.getChildWithValue=exports2.isIndexTraversalPart=exports2.isNameTraversalPart=exports2.isObjectExpression=
exports2.isTupleExpression=exports2.isBinaryOpExpression=exports2.isUnaryOpExpression=exports2.isConditionalExpression=exports2.isSplatExpression=exports2.isIndexExpression=
exports2.isLiteralValueExpression=exports2.isRelativeTraversalExpression=exports2.isScopeTraversalExpression=exports2.isFunctionCallExpression=exports2.isTemplateExpression=
exports2.isTemplateWrapExpression=exports2.isForExpression=void 0;function isForExpression(ast){return ast.type==="for"}exports2.isForExpression=isForExpression;
function isTemplateWrapExpression(ast){return ast.type==="templateWrap"}exports2.isTemplateWrapExpression=isTemplateWrapExpression;function isTemplateExpression(ast){
return ast.type==="template"}exports2.isTemplateExpression=isTemplateExpression;function isFunctionCallExpression(ast){return ast.type==="function"}exports2.isFunctionCallExpression=
isFunctionCallExpression;function isScopeTraversalExpression(ast){return ast.type==="scopeTraversal"}exports2.isScopeTraversalExpression=isScopeTraversalExpression;
function isRelativeTraversalExpression(ast){return ast.type==="relativeTraversal"}exports2.isRelativeTraversalExpression=isRelativeTraversalExpression;function isLiteralValueExpression(ast){
return ast.type==="literalValue"}exports2.isLiteralValueExpression=isLiteralValueExpression;function isIndexExpression(ast){return ast.type==="index"}exports2.isIndexExpression=
isIndexExpression;function isSplatExpression(ast){return ast.type==="splat"}exports2.isSplatExpression=isSplatExpression;function isConditionalExpression(ast){return ast.
type==="conditional"}exports2.isConditionalExpression=isConditionalExpression;function isUnaryOpExpression(ast){return ast.type==="unaryOp"}exports2.isUnaryOpExpression=
isUnaryOpExpression;function isBinaryOpExpression(ast){return ast.type==="binaryOp"}exports2.isBinaryOpExpression=isBinaryOpExpression;function isTupleExpression(ast){
return ast.type==="tuple"}exports2.isTupleExpression=isTupleExpression;function isObjectExpression(part){return part.type==="object"}exports2.isObjectExpression=
isObjectExpression;function isNameTraversalPart(part){return part.type==="nameTraversal"}exports2.isNameTraversalPart=isNameTraversalPart;function isIndexTraversalPart(part){
return part.type==="indexTraversal"}exports2.isIndexTraversalPart=isIndexTraversalPart;function getChildWithValue(node,value){return node.children?node.children.
find(child=>child.meta?child.meta.value===value:!1):null}exports2.getChildWithValue=getChildWithValue}}),require_references=(0,import_chunk_WXHOOJ4W.__commonJS)(
{"node_modules/@cdktf/hcl2json/lib/references.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.findAllReferencesInAst=
exports2.traversalToReference=void 0;var syntax_tree_1=require_syntax_tree();function traversalToReference(traversalExpression,localVariables){let meta=traversalExpression.
meta;function onlyTakeTraversalPartsUntilFirstBracketPropertyAccess(traversals){let filtered=[],index=0;for(let traversal of traversals)if("segment"in traversal){
if(index===0&&localVariables?.includes(traversal.segment))return[];filtered.push(traversal)}else return filtered;return filtered}let filteredParts=onlyTakeTraversalPartsUntilFirstBracketPropertyAccess(
meta.traversal);if(filteredParts.length===0)return null;let startPosition=filteredParts[0].range.start.byte,endPosition=filteredParts[filteredParts.length-1].range.
end.byte;return{value:filteredParts.map(part=>part.segment).join("."),startPosition,endPosition}}exports2.traversalToReference=traversalToReference;function findAllReferencesInAst(input,entry,localVariables){
if(!entry)return[];switch(entry.type){case"scopeTraversal":{let reference=traversalToReference(entry,localVariables);return reference?[reference]:[]}case"for":{
let meta=entry.meta,additionalLocalVariables=[meta.keyVar,meta.valVar,...localVariables||[]];return[...findAllReferencesInAst(input,(0,syntax_tree_1.getChildWithValue)(
entry,meta.collectionExpression),additionalLocalVariables),...findAllReferencesInAst(input,(0,syntax_tree_1.getChildWithValue)(entry,meta.conditionalExpression),
additionalLocalVariables)]}default:return entry.children.map(child=>findAllReferencesInAst(input,child,localVariables)).flat()}}exports2.findAllReferencesInAst=
findAllReferencesInAst}}),require_util=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/@cdktf/hcl2json/lib/util.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.wrapTerraformExpression=exports2.replaceQuotes=void 0;function replaceQuotes(input){let fullyQuotedMatch=/^(\s*")(.*)("\s*)$/.
exec(input),hasTemplate=/(?<!\$)\$\{/.test(input);return fullyQuotedMatch!==null&&!hasTemplate?`${fullyQuotedMatch[1]}${fullyQuotedMatch[2].replace(/"/g,'\\"')}${fullyQuotedMatch[3]}`:
input}exports2.replaceQuotes=replaceQuotes;function wrapTerraformExpression(input){return input=replaceQuotes(input),isNaN(Number(input))?input==="true"||input===
"false"?{wrap:input,wrapOffset:0}:input.startsWith('"')?input.indexOf(`
`)>=0?{wrap:`<<EOE
${input.substring(1,input.length-1)}
EOE
`,wrapOffset:5}:{wrap:input,wrapOffset:0}:input.startsWith("[")||input.startsWith("{")?{wrap:input,wrapOffset:0}:input.startsWith("<<")?input.endsWith(`
`)?{wrap:input,wrapOffset:0}:{wrap:input+`
`,wrapOffset:0}:{wrap:`"${input}"`,wrapOffset:1}:{wrap:input,wrapOffset:0}}exports2.wrapTerraformExpression=wrapTerraformExpression}}),require_wasm_exec=(0,import_chunk_WXHOOJ4W.__commonJS)(
{"node_modules/@cdktf/hcl2json/wasm/wasm_exec.js"(){"use strict";(()=>{let enosys=()=>{let err=new Error("not implemented");return err.code="ENOSYS",err};if(!globalThis.
fs){let outputBuf="";globalThis.fs={constants:{O_WRONLY:-1,O_RDWR:-1,O_CREAT:-1,O_TRUNC:-1,O_APPEND:-1,O_EXCL:-1},writeSync(fd,buf){outputBuf+=decoder.decode(buf);
let nl=outputBuf.lastIndexOf(`
`);return nl!=-1&&(console.log(outputBuf.substr(0,nl)),outputBuf=outputBuf.substr(nl+1)),buf.length},write(fd,buf,offset,length,position,callback){if(offset!==0||
length!==buf.length||position!==null){callback(enosys());return}let n=this.writeSync(fd,buf);callback(null,n)},chmod(path,mode,callback){callback(enosys())},chown(path,uid,gid,callback){
callback(enosys())},close(fd,callback){callback(enosys())},fchmod(fd,mode,callback){callback(enosys())},fchown(fd,uid,gid,callback){callback(enosys())},fstat(fd,callback){
callback(enosys())},fsync(fd,callback){callback(null)},ftruncate(fd,length,callback){callback(enosys())},lchown(path,uid,gid,callback){callback(enosys())},link(path,link,callback){
callback(enosys())},lstat(path,callback){callback(enosys())},mkdir(path,perm,callback){callback(enosys())},open(path,flags,mode,callback){callback(enosys())},read(fd,buffer,offset,length,position,callback){
callback(enosys())},readdir(path,callback){callback(enosys())},readlink(path,callback){callback(enosys())},rename(from,to,callback){callback(enosys())},rmdir(path,callback){
callback(enosys())},stat(path,callback){callback(enosys())},symlink(path,link,callback){callback(enosys())},truncate(path,length,callback){callback(enosys())},unlink(path,callback){
callback(enosys())},utimes(path,atime,mtime,callback){callback(enosys())}}}if(globalThis.process||(globalThis.process={getuid(){return-1},getgid(){return-1},geteuid(){
return-1},getegid(){return-1},getgroups(){throw enosys()},pid:-1,ppid:-1,umask(){throw enosys()},cwd(){throw enosys()},chdir(){throw enosys()}}),!globalThis.crypto)
throw new Error("globalThis.crypto is not available, polyfill required (crypto.getRandomValues only)");if(!globalThis.performance)throw new Error("globalThis.pe\
rformance is not available, polyfill required (performance.now only)");if(!globalThis.TextEncoder)throw new Error("globalThis.TextEncoder is not available, poly\
fill required");if(!globalThis.TextDecoder)throw new Error("globalThis.TextDecoder is not available, polyfill required");let encoder=new TextEncoder("utf-8"),decoder=new TextDecoder(
"utf-8");globalThis.Go=class{constructor(){this.argv=["js"],this.env={},this.exit=code=>{code!==0&&console.warn("exit code:",code)},this._exitPromise=new Promise(
resolve=>{this._resolveExitPromise=resolve}),this._pendingEvent=null,this._scheduledTimeouts=new Map,this._nextCallbackTimeoutID=1;let setInt64=(addr,v)=>{this.
mem.setUint32(addr+0,v,!0),this.mem.setUint32(addr+4,Math.floor(v/4294967296),!0)},getInt64=addr=>{let low=this.mem.getUint32(addr+0,!0),high=this.mem.getInt32(
addr+4,!0);return low+high*4294967296},loadValue=addr=>{let f=this.mem.getFloat64(addr,!0);if(f===0)return;if(!isNaN(f))return f;let id=this.mem.getUint32(addr,
!0);return this._values[id]},storeValue=(addr,v)=>{if(typeof v=="number"&&v!==0){if(isNaN(v)){this.mem.setUint32(addr+4,2146959360,!0),this.mem.setUint32(addr,0,
!0);return}this.mem.setFloat64(addr,v,!0);return}if(v===void 0){this.mem.setFloat64(addr,0,!0);return}let id=this._ids.get(v);id===void 0&&(id=this._idPool.pop(),
id===void 0&&(id=this._values.length),this._values[id]=v,this._goRefCounts[id]=0,this._ids.set(v,id)),this._goRefCounts[id]++;let typeFlag=0;switch(typeof v){case"\
object":v!==null&&(typeFlag=1);break;case"string":typeFlag=2;break;case"symbol":typeFlag=3;break;case"function":typeFlag=4;break}this.mem.setUint32(addr+4,2146959360|
typeFlag,!0),this.mem.setUint32(addr,id,!0)},loadSlice=addr=>{let array=getInt64(addr+0),len=getInt64(addr+8);return new Uint8Array(this._inst.exports.mem.buffer,
array,len)},loadSliceOfValues=addr=>{let array=getInt64(addr+0),len=getInt64(addr+8),a=new Array(len);for(let i=0;i<len;i++)a[i]=loadValue(array+i*8);return a},
loadString=addr=>{let saddr=getInt64(addr+0),len=getInt64(addr+8);return decoder.decode(new DataView(this._inst.exports.mem.buffer,saddr,len))},timeOrigin=Date.
now()-performance.now();this.importObject={go:{"runtime.wasmExit":sp=>{sp>>>=0;let code=this.mem.getInt32(sp+8,!0);this.exited=!0,delete this._inst,delete this.
_values,delete this._goRefCounts,delete this._ids,delete this._idPool,this.exit(code)},"runtime.wasmWrite":sp=>{sp>>>=0;let fd=getInt64(sp+8),p=getInt64(sp+16),
n=this.mem.getInt32(sp+24,!0);fs.writeSync(fd,new Uint8Array(this._inst.exports.mem.buffer,p,n))},"runtime.resetMemoryDataView":sp=>{sp>>>=0,this.mem=new DataView(
this._inst.exports.mem.buffer)},"runtime.nanotime1":sp=>{sp>>>=0,setInt64(sp+8,(timeOrigin+performance.now())*1e6)},"runtime.walltime":sp=>{sp>>>=0;let msec=new Date().
getTime();setInt64(sp+8,msec/1e3),this.mem.setInt32(sp+16,msec%1e3*1e6,!0)},"runtime.scheduleTimeoutEvent":sp=>{sp>>>=0;let id=this._nextCallbackTimeoutID;this.
_nextCallbackTimeoutID++,this._scheduledTimeouts.set(id,setTimeout(()=>{for(this._resume();this._scheduledTimeouts.has(id);)console.warn("scheduleTimeoutEvent: \
missed timeout event"),this._resume()},getInt64(sp+8)+1)),this.mem.setInt32(sp+16,id,!0)},"runtime.clearTimeoutEvent":sp=>{sp>>>=0;let id=this.mem.getInt32(sp+8,
!0);clearTimeout(this._scheduledTimeouts.get(id)),this._scheduledTimeouts.delete(id)},"runtime.getRandomData":sp=>{sp>>>=0,crypto.getRandomValues(loadSlice(sp+8))},
"syscall/js.finalizeRef":sp=>{sp>>>=0;let id=this.mem.getUint32(sp+8,!0);if(this._goRefCounts[id]--,this._goRefCounts[id]===0){let v=this._values[id];this._values[id]=
null,this._ids.delete(v),this._idPool.push(id)}},"syscall/js.stringVal":sp=>{sp>>>=0,storeValue(sp+24,loadString(sp+8))},"syscall/js.valueGet":sp=>{sp>>>=0;let result=Reflect.
get(loadValue(sp+8),loadString(sp+16));sp=this._inst.exports.getsp()>>>0,storeValue(sp+32,result)},"syscall/js.valueSet":sp=>{sp>>>=0,Reflect.set(loadValue(sp+8),
loadString(sp+16),loadValue(sp+32))},"syscall/js.valueDelete":sp=>{sp>>>=0,Reflect.deleteProperty(loadValue(sp+8),loadString(sp+16))},"syscall/js.valueIndex":sp=>{
sp>>>=0,storeValue(sp+24,Reflect.get(loadValue(sp+8),getInt64(sp+16)))},"syscall/js.valueSetIndex":sp=>{sp>>>=0,Reflect.set(loadValue(sp+8),getInt64(sp+16),loadValue(
sp+24))},"syscall/js.valueCall":sp=>{sp>>>=0;try{let v=loadValue(sp+8),m=Reflect.get(v,loadString(sp+16)),args=loadSliceOfValues(sp+32),result=Reflect.apply(m,v,
args);sp=this._inst.exports.getsp()>>>0,storeValue(sp+56,result),this.mem.setUint8(sp+64,1)}catch(err){sp=this._inst.exports.getsp()>>>0,storeValue(sp+56,err),this.
mem.setUint8(sp+64,0)}},"syscall/js.valueInvoke":sp=>{sp>>>=0;try{let v=loadValue(sp+8),args=loadSliceOfValues(sp+16),result=Reflect.apply(v,void 0,args);sp=this.
_inst.exports.getsp()>>>0,storeValue(sp+40,result),this.mem.setUint8(sp+48,1)}catch(err){sp=this._inst.exports.getsp()>>>0,storeValue(sp+40,err),this.mem.setUint8(
sp+48,0)}},"syscall/js.valueNew":sp=>{sp>>>=0;try{let v=loadValue(sp+8),args=loadSliceOfValues(sp+16),result=Reflect.construct(v,args);sp=this._inst.exports.getsp()>>>
0,storeValue(sp+40,result),this.mem.setUint8(sp+48,1)}catch(err){sp=this._inst.exports.getsp()>>>0,storeValue(sp+40,err),this.mem.setUint8(sp+48,0)}},"syscall/j\
s.valueLength":sp=>{sp>>>=0,setInt64(sp+16,parseInt(loadValue(sp+8).length))},"syscall/js.valuePrepareString":sp=>{sp>>>=0;let str=encoder.encode(String(loadValue(
sp+8)));storeValue(sp+16,str),setInt64(sp+24,str.length)},"syscall/js.valueLoadString":sp=>{sp>>>=0;let str=loadValue(sp+8);loadSlice(sp+16).set(str)},"syscall/\
js.valueInstanceOf":sp=>{sp>>>=0,this.mem.setUint8(sp+24,loadValue(sp+8)instanceof loadValue(sp+16)?1:0)},"syscall/js.copyBytesToGo":sp=>{sp>>>=0;let dst=loadSlice(
sp+8),src=loadValue(sp+32);if(!(src instanceof Uint8Array||src instanceof Uint8ClampedArray)){this.mem.setUint8(sp+48,0);return}let toCopy=src.subarray(0,dst.length);
dst.set(toCopy),setInt64(sp+40,toCopy.length),this.mem.setUint8(sp+48,1)},"syscall/js.copyBytesToJS":sp=>{sp>>>=0;let dst=loadValue(sp+8),src=loadSlice(sp+16);if(!(dst instanceof
Uint8Array||dst instanceof Uint8ClampedArray)){this.mem.setUint8(sp+48,0);return}let toCopy=src.subarray(0,dst.length);dst.set(toCopy),setInt64(sp+40,toCopy.length),
this.mem.setUint8(sp+48,1)},debug:value=>{console.log(value)}}}}async run(instance){if(!(instance instanceof WebAssembly.Instance))throw new Error("Go.run: WebA\
ssembly.Instance expected");this._inst=instance,this.mem=new DataView(this._inst.exports.mem.buffer),this._values=[NaN,0,null,!0,!1,globalThis,this],this._goRefCounts=
new Array(this._values.length).fill(1/0),this._ids=new Map([[0,1],[null,2],[!0,3],[!1,4],[globalThis,5],[this,6]]),this._idPool=[],this.exited=!1;let offset=4096,
strPtr=str=>{let ptr=offset,bytes=encoder.encode(str+"\0");return new Uint8Array(this.mem.buffer,offset,bytes.length).set(bytes),offset+=bytes.length,offset%8!==
0&&(offset+=8-offset%8),ptr},argc=this.argv.length,argvPtrs=[];this.argv.forEach(arg=>{argvPtrs.push(strPtr(arg))}),argvPtrs.push(0),Object.keys(this.env).sort().
forEach(key=>{argvPtrs.push(strPtr(`${key}=${this.env[key]}`))}),argvPtrs.push(0);let argv=offset;if(argvPtrs.forEach(ptr=>{this.mem.setUint32(offset,ptr,!0),this.
mem.setUint32(offset+4,0,!0),offset+=8}),offset>=12288)throw new Error("total length of command line and environment variables exceeds limit");this._inst.exports.
run(argc,argv),this.exited&&this._resolveExitPromise(),await this._exitPromise}_resume(){if(this.exited)throw new Error("Go program has already exited");this._inst.
exports.resume(),this.exited&&this._resolveExitPromise()}_makeFuncWrapper(id){let go=this;return function(){let event={id,this:this,args:arguments};return go._pendingEvent=
event,go._resume(),event.result}}}})()}}),require_bridge_wasm_exec=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/@cdktf/hcl2json/wasm/bridge_wasm_exec.js"(){
"use strict";if(globalThis.require=import_chunk_WXHOOJ4W.__require,globalThis.fs=(0,import_chunk_WXHOOJ4W.__require)("fs"),globalThis.TextEncoder=(0,import_chunk_WXHOOJ4W.__require)(
"util").TextEncoder,globalThis.TextDecoder=(0,import_chunk_WXHOOJ4W.__require)("util").TextDecoder,globalThis.performance??=(0,import_chunk_WXHOOJ4W.__require)(
"performance"),!globalThis.crypto){let crypto2=(0,import_chunk_WXHOOJ4W.__require)("crypto");globalThis.crypto={getRandomValues(b){return crypto2.randomFillSync(
b)}}}require_wasm_exec()}}),require_bridge=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/@cdktf/hcl2json/lib/bridge.js"(exports2){"use strict";var __createBinding=exports2&&
exports2.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:
desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),
o[k2]=m[k]})),__setModuleDefault=exports2&&exports2.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):
function(o,v){o.default=v}),__importStar=exports2&&exports2.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)
k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports2,
"__esModule",{value:!0}),exports2.getExpressionAst=exports2.getReferencesInExpression=exports2.convertFiles=exports2.parse=void 0;var fs2=__importStar(require_lib()),
path_1=(0,import_chunk_WXHOOJ4W.__require)("path"),deepmerge_1=require_deepmerge(),zlib_1=(0,import_chunk_WXHOOJ4W.__require)("zlib"),references_1=require_references(),
util_1=require_util(),jsRoot={};function sleep(){return new Promise(resolve=>{setTimeout(resolve,0)})}function goBridge(getBytes){let ready=!1;async function init(){
await Promise.resolve().then(()=>__importStar(require_bridge_wasm_exec()));let go=new global.Go,bytes=await getBytes,result=await WebAssembly.instantiate(bytes,
go.importObject);global.__parse_terraform_config_wasm__=jsRoot,go.run(result.instance),ready=!0}return init().catch(error=>{throw error}),new Proxy({},{get:(_,key)=>async(...args)=>{
for(;!ready;)await sleep();if(!(key in jsRoot))throw new Error(`There is nothing defined with the name "${key.toString()}"`);return typeof jsRoot[key]!="functio\
n"?jsRoot[key]:new Promise((resolve,reject)=>{let cb=(err,...msg)=>err?reject(new Error(err)):resolve(...msg);jsRoot[key].apply(void 0,[...args,cb])})}})}var loadWasm=async()=>(0,zlib_1.
gunzipSync)(await fs2.readFile((0,path_1.join)(__dirname,"..","main.wasm.gz"))),wasm=goBridge(loadWasm());async function parse(filename,contents){let res=await wasm.
parse(filename,contents);return JSON.parse(res)}exports2.parse=parse;async function convertFiles(workingDirectory){let tfFileContents="",tfJSONFileContents=[];for(let file of fs2.
readdirSync(workingDirectory)){let filePath=(0,path_1.resolve)(workingDirectory,file);fs2.lstatSync(filePath).isDirectory()||(file.match(/\.tf$/)?(tfFileContents+=
fs2.readFileSync(filePath,"utf-8"),tfFileContents+=`
`):file.match(/\.tf\.json$/)&&tfJSONFileContents.push(JSON.parse(fs2.readFileSync(filePath,"utf-8"))))}return tfFileContents===""&&tfJSONFileContents.length===0?
(console.error(`No '.tf' or '.tf.json' files found in ${workingDirectory}`),{}):(0,deepmerge_1.deepMerge)(await parse("hcl2json.tf",tfFileContents),...tfJSONFileContents)}
exports2.convertFiles=convertFiles;async function getReferencesInExpression(filename,expression){let offset=0,quoteWrappedExpression=expression;expression.startsWith(
'"')||(quoteWrappedExpression=`"${expression}"`,offset=1);let{wrap:wrappedExpression,wrapOffset:startOffset}=(0,util_1.wrapTerraformExpression)(`${quoteWrappedExpression}`);
offset+=startOffset;let ast=await getExpressionAst(filename,wrappedExpression);if(!ast)return[];let refs=(0,references_1.findAllReferencesInAst)(expression,ast);
return wrappedExpression===expression?refs:refs.map(ref=>({...ref,startPosition:ref.startPosition-offset,endPosition:ref.endPosition-offset}))}exports2.getReferencesInExpression=
getReferencesInExpression;async function getExpressionAst(filename,expression){let res=await wasm.getExpressionAst(filename,expression);return JSON.parse(res)||
null}exports2.getExpressionAst=getExpressionAst}}),require_lib2=(0,import_chunk_WXHOOJ4W.__commonJS)({"node_modules/@cdktf/hcl2json/lib/index.js"(exports2){var __createBinding=exports2&&
exports2.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:
desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),
o[k2]=m[k]})),__setModuleDefault=exports2&&exports2.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):
function(o,v){o.default=v}),__importStar=exports2&&exports2.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)
k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports2,
"__esModule",{value:!0}),exports2.TFExpressionSyntaxTree=exports2.wrapTerraformExpression=exports2.getExpressionAst=exports2.getReferencesInExpression=exports2.
convertFiles=exports2.parse=void 0;var bridge_1=require_bridge();Object.defineProperty(exports2,"parse",{enumerable:!0,get:function(){return bridge_1.parse}}),Object.
defineProperty(exports2,"convertFiles",{enumerable:!0,get:function(){return bridge_1.convertFiles}}),Object.defineProperty(exports2,"getReferencesInExpression",
{enumerable:!0,get:function(){return bridge_1.getReferencesInExpression}}),Object.defineProperty(exports2,"getExpressionAst",{enumerable:!0,get:function(){return bridge_1.
getExpressionAst}});var util_1=require_util();Object.defineProperty(exports2,"wrapTerraformExpression",{enumerable:!0,get:function(){return util_1.wrapTerraformExpression}}),
exports2.TFExpressionSyntaxTree=__importStar(require_syntax_tree())}}),stdin_default=require_lib2();
